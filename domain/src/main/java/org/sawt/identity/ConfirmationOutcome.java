package org.sawt.identity;

/** What became of opening a link that confirms a registration. */
public enum ConfirmationOutcome {
    /** The link is genuine and waits to be used. */
    OPEN,
    /** The account began with this very confirmation. */
    CONFIRMED,
    /** The link had been used, or the address has an account through another link. */
    ALREADY_CONFIRMED,
    /** The link is unknown or older than 48 hours. */
    UNKNOWN
}
