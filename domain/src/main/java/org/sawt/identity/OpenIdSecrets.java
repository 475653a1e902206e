package org.sawt.identity;

/**
 * The random values that hold one way to the single sign-in together.
 *
 * @param state goes to the provider and comes back; known here by its hash
 * @param browser stays in the browser's cookie; known here by its hash
 * @param nonce comes back inside of the signed answer
 * @param codeVerifier goes to the provider only when the answer is redeemed
 */
public record OpenIdSecrets(String state, String browser, String nonce, String codeVerifier) {

    /**
     * New ones, of 256 random bits each.
     *
     * @param browser what the browser has from a way that it has not ended, so that two windows do not disturb each other;
     *     null when it has nothing
     */
    public static OpenIdSecrets of(String browser) {
        return new OpenIdSecrets(
                SecretToken.random(""),
                browser == null ? SecretToken.random("") : browser,
                SecretToken.random(""),
                SecretToken.random(""));
    }

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "OpenIdSecrets[]";
    }
}
