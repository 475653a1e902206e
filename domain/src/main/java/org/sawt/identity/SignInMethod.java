package org.sawt.identity;

/** How a person came in. */
public enum SignInMethod {
    /** With user name and password. */
    PASSWORD,
    /** Through the single sign-in. */
    SSO
}
