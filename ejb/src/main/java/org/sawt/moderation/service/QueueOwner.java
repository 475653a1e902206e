package org.sawt.moderation.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose cases a moderator wants to see. */
public enum QueueOwner {
    MINE,
    FREE;

    /** The word in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QueueOwner> ofCode(String code) {
        return Arrays.stream(values())
                .filter(owner -> owner.code().equals(code))
                .findFirst();
    }
}
