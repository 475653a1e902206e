package org.sawt.identity;

/**
 * Somebody asked for a new password under an address that has no account: the person behind the address is told, the asker is not.
 *
 * @param email where the mail goes
 * @param language the language of the page, and so of the mail
 */
public record PasswordLinkRefused(String email, String language) {

    /** Neither address nor secret may reach a log. */
    @Override
    public String toString() {
        return "PasswordLinkRefused[language=" + language + "]";
    }
}
