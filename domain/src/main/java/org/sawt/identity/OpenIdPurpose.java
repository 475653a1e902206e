package org.sawt.identity;

/** What a person goes to the single sign-in for. */
public enum OpenIdPurpose {
    /** To sign in, or to begin an account. */
    SIGN_IN,
    /** To be able to sign in to the present account that way from now on. */
    LINK,
    /** To take the verification over from the other account of the same person. */
    MOVE
}
