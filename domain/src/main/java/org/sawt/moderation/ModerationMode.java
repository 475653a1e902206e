package org.sawt.moderation;

/** When what people write is reviewed: before anybody sees it, or afterwards, if somebody or a signal asks for it. */
public enum ModerationMode {
    BEFORE,
    AFTER;

    /** The word in addresses and message keys. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
