package org.sawt.identity;

/**
 * Somebody wanted to take an address that has an account: its owner is told, the asker is not.
 *
 * @param accountId the account that has the address
 * @param email the owner's address
 * @param language the owner's language
 */
public record EmailMoveRefused(long accountId, String email, String language) {

    /** Neither address nor secret may reach a log. */
    @Override
    public String toString() {
        return "EmailMoveRefused[accountId=" + accountId + "]";
    }
}
