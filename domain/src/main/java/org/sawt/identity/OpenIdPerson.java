package org.sawt.identity;

import java.util.Objects;
import java.util.Optional;

/**
 * Who came back from the single sign-in, after all checks.
 *
 * @param issuer the provider
 * @param subject the number or word by which the provider alone knows the person
 * @param session the provider's own session, empty when it names none
 * @param registrant the name and the confirmed address for a new account, empty when one of them was not given
 * @param proven who the person proved to be, empty when the provider does not tell all of it
 */
public record OpenIdPerson(
        String issuer,
        String subject,
        Optional<String> session,
        Optional<Registrant> registrant,
        Optional<ProvenIdentity> proven) {

    public OpenIdPerson {
        Objects.requireNonNull(issuer);
        Objects.requireNonNull(subject);
    }

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "OpenIdPerson[]";
    }
}
