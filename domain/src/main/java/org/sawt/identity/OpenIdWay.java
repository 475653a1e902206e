package org.sawt.identity;

/**
 * What a person goes to the single sign-in for, and where the way leads afterwards.
 *
 * @param accountId the account of the person who is signed in already; null for {@link OpenIdPurpose#SIGN_IN}
 * @param returnPath the page to return to, empty when none
 * @param language the language of the pages
 */
public record OpenIdWay(OpenIdPurpose purpose, Long accountId, String returnPath, String language) {

    /** The way of somebody who wants to sign in. */
    public static OpenIdWay signIn(String returnPath, String language) {
        return new OpenIdWay(OpenIdPurpose.SIGN_IN, null, returnPath, language);
    }
}
