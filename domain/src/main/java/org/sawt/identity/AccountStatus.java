package org.sawt.identity;

/** Whether the person of an account may come in. */
public enum AccountStatus {
    /** May sign in. */
    ACTIVE,
    /** Kept out by an administrator, with a reason. */
    BLOCKED,
    /** A demo account on a portal that is no demonstration. */
    SHUT,
    /** Only the number is left; the person was forgotten. */
    DELETED
}
