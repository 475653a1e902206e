package org.sawt.identity;

/**
 * What a browser brings back from the single sign-in, unchecked; each part can be missing.
 *
 * @param state what the portal had sent along
 * @param code what the portal can redeem for the proof
 * @param error the provider's reason when there is no code
 * @param issuer who says so (RFC 9207)
 * @param browserSecret the value of the browser's cookie
 */
public record OpenIdAnswer(String state, String code, String error, String issuer, String browserSecret) {

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "OpenIdAnswer[]";
    }
}
