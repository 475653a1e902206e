package org.sawt.identity;

/**
 * What a mailed link is about.
 *
 * @param outcome what the link could do now
 * @param displayName the name that was asked for; empty unless the link is open
 * @param email the address that was asked for; empty unless the link is open
 */
public record RegistrationView(ConfirmationOutcome outcome, String displayName, String email) {

    /** A link about which nothing is told. */
    public static RegistrationView of(ConfirmationOutcome outcome) {
        return new RegistrationView(outcome, "", "");
    }

    /** No names in logs. */
    @Override
    public String toString() {
        return "RegistrationView[" + outcome + "]";
    }
}
