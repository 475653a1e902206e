package org.sawt.moderation;

import java.util.Locale;

/** What the portal notices by itself about a text. A signal only calls a moderator. */
public enum SignalKind {
    /** Very many texts of one person in a short time. */
    FLOOD,
    /** Many links, or a link by somebody who is new. */
    LINKS,
    /** Nearly what was written before. */
    DUPLICATE,
    /** A word of the moderators' list. */
    WORD;

    /** The word in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
