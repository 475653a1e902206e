package org.sawt.discussion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of the comments that answer no other one. */
public enum CommentSort {
    /** The lower bound of the share of approval first (Wilson), so that few votes do not count like many. */
    BEST,
    NEWEST,
    OLDEST;

    /** The name in JSON, in addresses and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CommentSort> ofCode(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst();
    }
}
