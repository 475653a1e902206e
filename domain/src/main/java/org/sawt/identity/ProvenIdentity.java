package org.sawt.identity;

import java.util.Objects;

/**
 * Who somebody proved to be.
 *
 * @param personalNumber the number on the identity card, digits only; kept nowhere but as a keyed hash
 * @param residency citizen or resident
 * @param governorate where the person lives
 * @param ageBand the age at the time of the proof
 */
public record ProvenIdentity(String personalNumber, Residency residency, Governorate governorate, AgeBand ageBand) {

    public ProvenIdentity {
        Objects.requireNonNull(personalNumber);
        Objects.requireNonNull(residency);
        Objects.requireNonNull(governorate);
        Objects.requireNonNull(ageBand);
    }

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "ProvenIdentity[]";
    }
}
