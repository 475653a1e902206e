package org.sawt.identity;

/**
 * What a person says about himself or herself, for statistics only.
 *
 * @param residency null when not said
 * @param governorate null when not said
 * @param ageBand null when not said
 */
public record SelfDescription(Residency residency, Governorate governorate, AgeBand ageBand) {

    /** Nothing said. */
    public static SelfDescription none() {
        return new SelfDescription(null, null, null);
    }

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "SelfDescription[]";
    }
}
