package org.sawt.identity;

/**
 * A person has another password.
 *
 * @param accountId whose
 * @param email where the person is told
 * @param language the language of the mail
 */
public record PasswordChanged(long accountId, String email, String language) {

    /** Neither address nor secret may reach a log. */
    @Override
    public String toString() {
        return "PasswordChanged[accountId=" + accountId + "]";
    }
}
