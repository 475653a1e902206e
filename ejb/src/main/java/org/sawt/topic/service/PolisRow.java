package org.sawt.topic.service;

import java.time.Instant;
import java.util.Set;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.CsvRow;

/** One row of a file; every value is checked as it is read, and refused by file, line and column. */
final class PolisRow {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final CsvRow row;
    private final Instant now;

    PolisRow(CsvRow row, Instant now) {
        this.row = row;
        this.now = now;
    }

    String text(String column) {
        return row.text(column);
    }

    String text(int index) {
        return row.text(index);
    }

    /** A number that Pol.is gave to a comment or a person: 0 and more. */
    int number(String column) {
        String value = text(column).strip();
        if (!value.matches("[0-9]{1,9}")) {
            throw refuse("topic.import.number", column);
        }
        return Integer.parseInt(value);
    }

    /** A time in milliseconds since 1970, neither in the future nor before there was Pol.is. */
    Instant time(String column) {
        String value = text(column).strip();
        if (!value.matches("[0-9]{1,15}")) {
            throw refuse("topic.import.time", column);
        }
        Instant time = Instant.ofEpochMilli(Long.parseLong(value));
        if (time.isBefore(EARLIEST) || time.isAfter(now)) {
            throw refuse("topic.import.time", column);
        }
        return time;
    }

    /** @param key the message when the value is none of those allowed */
    int oneOf(Set<String> allowed, String column, String key) {
        String value = text(column).strip();
        if (!allowed.contains(value)) {
            throw refuse(key, column);
        }
        return Integer.parseInt(value);
    }

    RuleViolation refuse(String key, String column) {
        return row.refuse(key, column);
    }
}
