package org.sawt.identity;

/**
 * A person wants another address: whoever reads it is asked to confirm.
 *
 * @param accountId who
 * @param email the new address, where the link goes
 * @param language the language of the mail
 * @param token the secret of the link
 */
public record EmailMoveRequested(long accountId, String email, String language, String token) {

    /** Neither address nor secret may reach a log. */
    @Override
    public String toString() {
        return "EmailMoveRequested[accountId=" + accountId + "]";
    }
}
