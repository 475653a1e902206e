package org.sawt.identity;

/**
 * A person is verified with another account from now on: the account that lost the verification is told.
 *
 * @param accountId the account that lost it
 * @param email where its person is told
 * @param language the language of the mail
 */
public record VerificationMoved(long accountId, String email, String language) {

    @Override
    public String toString() {
        return "VerificationMoved[accountId=" + accountId + "]";
    }
}
