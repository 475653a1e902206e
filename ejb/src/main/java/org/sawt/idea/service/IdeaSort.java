package org.sawt.idea.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders of a list of ideas. */
public enum IdeaSort {
    NEWEST,
    OLDEST,
    SUPPORTED,
    COMMENTED,
    /** The next answer to fall due first; ideas that nobody must answer last. */
    ANSWER_DUE;

    /** The name in addresses and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<IdeaSort> ofCode(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst();
    }
}
