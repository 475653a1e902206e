package org.sawt.identity;

/**
 * Somebody who forgot the password asked for a link, and the address has an account.
 *
 * @param accountId whose password it is about
 * @param email where the link goes
 * @param language the language of the mail
 * @param token the secret of the link
 */
public record PasswordLinkRequested(long accountId, String email, String language, String token) {

    /** Neither address nor secret may reach a log. */
    @Override
    public String toString() {
        return "PasswordLinkRequested[accountId=" + accountId + "]";
    }
}
