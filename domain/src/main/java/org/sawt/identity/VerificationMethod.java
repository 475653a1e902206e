package org.sawt.identity;

/** How somebody proved who they are. */
public enum VerificationMethod {
    /** An officer at a counter saw the identity card. */
    COUNTER,
    /** The single sign-in said so. */
    SSO
}
