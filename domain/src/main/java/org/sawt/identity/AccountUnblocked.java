package org.sawt.identity;

/**
 * An administrator lets a person in again, who is told so.
 *
 * @param accountId the person's account
 * @param email the person's address
 * @param language the person's language
 */
public record AccountUnblocked(long accountId, String email, String language) {

    @Override
    public String toString() {
        return "AccountUnblocked[accountId=" + accountId + "]";
    }
}
