package org.sawt.idea;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a round stands; never stored, always told by the clock and the round's dates. */
public enum RoundStatus {
    DRAFT,
    UPCOMING,
    OPEN,
    CLOSED;

    /** @param closesAt null for a round without an end */
    public static RoundStatus at(Instant now, Instant publishedAt, Instant opensAt, Instant closesAt) {
        if (publishedAt == null) {
            return DRAFT;
        }
        if (closesAt != null && !now.isBefore(closesAt)) {
            return CLOSED;
        }
        return now.isBefore(opensAt) ? UPCOMING : OPEN;
    }

    /** The name in JSON, in addresses and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RoundStatus> ofCode(String code) {
        return Arrays.stream(values())
                .filter(status -> status.code().equals(code))
                .findFirst();
    }
}
