package org.sawt.moderation;

import java.util.Locale;

/** Whether a case waits for somebody. */
public enum CaseState {
    OPEN,
    DECIDED;

    /** The word in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
