package org.sawt.idea.service;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the points in time that tables of ideas hold: the year first, then month and day (ISO 8601), with or without time and
 * offset. Without an offset it is the time of Bahrain. Whether 3/4/2025 is in March or April nobody knows, so it is not read.
 */
final class IdeaTimes {

    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");
    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-M-d[['T'][' ']H:mm[:ss[[.][,]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, false)
            .appendPattern("]]][ ]")
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .optionalEnd()
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private IdeaTimes() {}

    static Optional<Instant> read(String text) {
        try {
            TemporalAccessor found = READ.parse(text.strip().replaceFirst("(:.*[+-][0-9]{2})([0-9]{2})$", "$1:$2"));
            return Optional.of(
                    found.isSupported(ChronoField.OFFSET_SECONDS)
                            ? OffsetDateTime.from(found).toInstant()
                            : LocalDateTime.from(found).atZone(BAHRAIN).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
