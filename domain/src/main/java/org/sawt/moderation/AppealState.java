package org.sawt.moderation;

import java.util.Locale;

/** How an appeal stands. */
public enum AppealState {
    OPEN,
    UPHELD,
    REJECTED;

    /** The word in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
