package org.sawt.identity;

/**
 * What is known for sure about who wants to take part. Attributes count only when they were proven.
 *
 * @param level null for a visitor who is not signed in
 * @param residency null unless proven
 * @param governorate null unless proven
 * @param ageBand null unless proven
 */
public record Standing(VerificationLevel level, Residency residency, Governorate governorate, AgeBand ageBand) {

    /** Somebody who is not signed in. */
    public static Standing visitor() {
        return new Standing(null, null, null, null);
    }

    /** Somebody with an account and nothing proven. */
    public static Standing registered() {
        return new Standing(VerificationLevel.REGISTERED, null, null, null);
    }
}
