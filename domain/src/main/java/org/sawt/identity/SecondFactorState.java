package org.sawt.identity;

/** Where a session stands with the second factor. */
public enum SecondFactorState {
    /** The account has none. */
    NONE,
    /** The code is still to be given: nobody is signed in yet. */
    PENDING,
    /** The code was given. */
    PASSED
}
