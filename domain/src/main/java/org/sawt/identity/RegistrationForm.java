package org.sawt.identity;

/**
 * What a person typed to register.
 *
 * @param name the name that others shall see
 * @param email the e-mail address
 * @param password the password
 * @param language the language of the page
 * @param returnPath the page of the portal that the person came from, empty when none
 */
public record RegistrationForm(String name, String email, String password, String language, String returnPath) {

    /** Says who only roughly: neither password nor address may reach a log. */
    @Override
    public String toString() {
        return "RegistrationForm[language=" + language + "]";
    }
}
