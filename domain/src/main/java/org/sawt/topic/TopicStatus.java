package org.sawt.topic;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a topic stands; never stored, always told by the clock and the topic's dates. */
public enum TopicStatus {
    DRAFT,
    SCHEDULED,
    OPEN,
    CLOSED;

    /** Open from the first instant of {@code opensAt} until the last one before {@code closesAt}. */
    public static TopicStatus at(Instant now, Instant publishedAt, Instant opensAt, Instant closesAt) {
        if (publishedAt == null) {
            return DRAFT;
        }
        if (!now.isBefore(closesAt)) {
            return CLOSED;
        }
        return now.isBefore(opensAt) ? SCHEDULED : OPEN;
    }

    /** The name in JSON, in addresses and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TopicStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
