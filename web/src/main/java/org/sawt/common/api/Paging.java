package org.sawt.common.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.TreeSet;
import org.sawt.common.Violations;

/** Which page of a list is asked for, and the other filters in the query; bad values are refused, not replaced. */
public record Paging(int page, int size) {

    static final int DEFAULT_SIZE = 20;
    static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 1_000_000;

    /** Reads "page" (from 1) and "size"; notes what is wrong in the collector. */
    public static Paging of(MultivaluedMap<String, String> query, Violations violations) {
        return new Paging(
                number(query, violations, "page", 1, LAST_PAGE),
                number(query, violations, "size", DEFAULT_SIZE, LARGEST_SIZE));
    }

    private static int number(
            MultivaluedMap<String, String> query, Violations violations, String name, int fallback, int largest) {
        String text = query.getFirst(name);
        if (text == null) {
            return fallback;
        }
        boolean good = text.matches("[0-9]{1,7}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= largest;
        violations.check(good, name, "common.json.range", 1, largest);
        return good ? Integer.parseInt(text) : fallback;
    }

    /** The id that a filter asks for, or null when it is left out. */
    public static Long id(MultivaluedMap<String, String> query, Violations violations, String name) {
        String text = query.getFirst(name);
        boolean absent = text == null || text.isEmpty();
        boolean good = absent || text.matches("[0-9]{1,18}");
        violations.check(good, name, "common.json.number");
        return good && !absent ? Long.valueOf(text) : null;
    }

    /** The value that a filter stands for, or null when it is left out. */
    public static <T> T filter(
            MultivaluedMap<String, String> query, Violations violations, String name, Map<String, T> values) {
        String text = query.getFirst(name);
        boolean good = text == null || text.isEmpty() || values.containsKey(text);
        violations.check(good, name, "common.json.oneOf", String.join(", ", new TreeSet<>(values.keySet())));
        return text == null ? null : values.get(text);
    }
}
