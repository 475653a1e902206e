package org.sawt.identity;

import java.time.Duration;
import java.time.Instant;

/** A span of time in which the uses of a form are counted; one span follows the other, the same for everybody. */
public enum FormWindow {
    TEN_MINUTES(Duration.ofMinutes(10)),
    DAY(Duration.ofDays(1));

    private final Duration length;

    FormWindow(Duration length) {
        this.length = length;
    }

    /** When the span began that this moment lies in. */
    public Instant start(Instant moment) {
        return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), length.toSeconds()) * length.toSeconds());
    }

    /** How long it is until the next span begins. */
    public Duration left(Instant moment) {
        return Duration.between(moment, start(moment).plus(length));
    }
}
