package org.sawt.identity;

/**
 * Somebody asked for an account under an address that has none: the person behind the address is asked to confirm.
 *
 * @param email where the link goes
 * @param language the language of the mail
 * @param token the secret of the link
 * @param returnPath the page that the person came from, empty when none
 */
public record RegistrationRequested(String email, String language, String token, String returnPath) {

    @Override
    public String toString() {
        return "RegistrationRequested[language=" + language + "]";
    }
}
