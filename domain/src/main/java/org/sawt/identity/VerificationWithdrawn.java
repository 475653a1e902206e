package org.sawt.identity;

/**
 * An administrator has taken back a verification that was wrong: its person is told.
 *
 * @param accountId the account that lost it
 * @param email where its person is told
 * @param language the language of the mail
 */
public record VerificationWithdrawn(long accountId, String email, String language) {

    @Override
    public String toString() {
        return "VerificationWithdrawn[accountId=" + accountId + "]";
    }
}
