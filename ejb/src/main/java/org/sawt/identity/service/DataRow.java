package org.sawt.identity.service;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the values of one entry of a {@link DataSection}, in order. What is not known is left out. */
public final class DataRow {

    private final Map<String, Object> values = new LinkedHashMap<>();

    private DataRow() {}

    public static DataRow of(String key, Object value) {
        return new DataRow().with(key, value);
    }

    /** Adds a value: numbers, booleans and instants stay what they are, all else becomes text. */
    public DataRow with(String key, Object value) {
        if (value != null) {
            boolean plain = value instanceof Number || value instanceof Boolean || value instanceof Instant;
            values.put(key, plain ? value : value.toString());
        }
        return this;
    }

    public Map<String, Object> values() {
        return values;
    }
}
