package org.sawt.identity;

/** What became of a proof of identity. */
public enum VerificationOutcome {
    /** The account is verified from now on. */
    VERIFIED,
    /** The account was verified for this person before; what is known of the person is that of now. */
    REFRESHED,
    /** The person is verified with another account; nothing has changed. */
    TAKEN
}
