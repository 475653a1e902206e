package org.sawt.discussion;

import java.util.Locale;

/** What a reader gets of a comment. */
public enum CommentStatus {
    VISIBLE,
    /** Not reviewed yet: shown to its author only, a stub for others where answers stand below it. */
    WAITING,
    /** A stub: taken out by a moderator. */
    HIDDEN,
    /** A stub: taken back by its author. */
    DELETED;

    /** The name in JSON and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
