package org.sawt.idea;

/** Where an idea was written. */
public enum IdeaOrigin {
    /** Here, by a person with an account. */
    SAWT,
    /** Elsewhere; brought here by staff with what was known of it. */
    IMPORT
}
