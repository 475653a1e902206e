package org.sawt.moderation.service;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Reads the values of a row as the database's driver brings them. */
final class Columns {

    private Columns() {}

    static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Null for none. */
    static Integer smallNumber(Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    static Instant instant(Object timestamp) {
        return timestamp == null ? null : ((Timestamp) timestamp).toInstant();
    }

    static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    static boolean truth(Object value) {
        return value instanceof Number number ? number.intValue() != 0 : Boolean.TRUE.equals(value);
    }

    /** What GROUP_CONCAT brought together. */
    static List<String> words(Object joined) {
        return joined == null ? List.of() : Arrays.asList(joined.toString().split(","));
    }

    /** Who has a case in hand: account, until when, name; null when nobody has. */
    static CaseClaim claim(Object[] row, int from, long moderatorId, Instant now) {
        Instant until = instant(row[from + 1]);
        return row[from] == null || !now.isBefore(until)
                ? null
                : new CaseClaim(text(row[from + 2]), until, number(row[from]) == moderatorId);
    }
}
