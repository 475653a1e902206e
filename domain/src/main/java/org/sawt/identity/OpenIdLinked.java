package org.sawt.identity;

/**
 * An account can be entered by the single sign-in from now on; its owner is told by mail.
 *
 * @param accountId whose
 * @param email where the mail goes
 * @param language the language of the mail
 */
public record OpenIdLinked(long accountId, String email, String language) {

    /** The address may not reach a log. */
    @Override
    public String toString() {
        return "OpenIdLinked[language=" + language + "]";
    }
}
