package org.sawt.moderation;

/** Whether the public sees what a person wrote: not yet, yes, or not any more by a moderator's decision. */
public enum ContentVisibility {
    WAITING,
    VISIBLE,
    HIDDEN
}
