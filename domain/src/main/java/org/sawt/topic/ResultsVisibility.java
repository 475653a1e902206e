package org.sawt.topic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When the public may see the results of a topic; the owner chooses it. */
public enum ResultsVisibility {
    ALWAYS,
    /** To a person who has voted; to everyone once the topic is closed. */
    AFTER_VOTE,
    AFTER_CLOSE;

    public boolean allows(TopicStatus status, boolean hasVoted) {
        return switch (status) {
            case DRAFT -> false;
            case CLOSED -> true;
            case SCHEDULED, OPEN -> this == ALWAYS || this == AFTER_VOTE && hasVoted;
        };
    }

    /** The name in JSON, in addresses and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ResultsVisibility> ofCode(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
