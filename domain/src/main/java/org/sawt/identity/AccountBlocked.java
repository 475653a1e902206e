package org.sawt.identity;

/**
 * An administrator keeps a person out, who is told why.
 *
 * @param accountId the person's account
 * @param email the person's address
 * @param language the person's language
 * @param reason why, in the administrator's words
 */
public record AccountBlocked(long accountId, String email, String language, String reason) {

    @Override
    public String toString() {
        return "AccountBlocked[accountId=" + accountId + "]";
    }
}
