package org.sawt.identity.service;

import java.util.List;
import java.util.Map;

/**
 * One part of the copy of a person's data. Its title is the message {@code <feature>.data.<name>}, the name of a value the
 * message {@code <feature>.data.<name>.<key>}.
 *
 * @param feature the feature's word
 * @param name the part's name in camel case
 * @param rows the entries, each with its values in order: text, number, boolean or {@link java.time.Instant}
 */
public record DataSection(String feature, String name, List<Map<String, Object>> rows) {
    public DataSection {
        rows = List.copyOf(rows);
    }
}
