package org.sawt.topic.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The orders of the public list. */
public enum TopicSort {
    /** Open topics, the next to close first; then the scheduled; then the closed, the latest first. */
    CLOSING_SOON,
    NEWEST,
    MOST_VOTED;

    /** The name in addresses and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TopicSort> ofCode(String code) {
        return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst();
    }
}
