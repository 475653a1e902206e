package org.sawt.identity;

/** How surely the portal knows who a person is; each level includes those before it. */
public enum VerificationLevel {
    /** The e-mail address was reached. */
    REGISTERED,
    /** The identity was proven, by the single sign-in or to an officer who saw the identity card. */
    VERIFIED
}
