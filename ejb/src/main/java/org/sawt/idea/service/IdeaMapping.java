package org.sawt.idea.service;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.sawt.common.Violations;

/**
 * Which column of a file says what.
 *
 * @param columns the place of the column, counted from 0, for whatever the file says
 */
public record IdeaMapping(Map<IdeaColumn, Integer> columns) {

    private static final int NONE = -1;

    public IdeaMapping {
        columns = Map.copyOf(columns);
    }

    /** What the titles of the file's columns suggest; each column at most once. */
    public static IdeaMapping guess(List<String> titles) {
        Map<IdeaColumn, Integer> found = new EnumMap<>(IdeaColumn.class);
        for (int place = 0; place < titles.size(); place++) {
            String title = titles.get(place);
            for (IdeaColumn column : IdeaColumn.values()) {
                if (column.isCalled(title)) {
                    found.putIfAbsent(column, place);
                }
            }
        }
        return new IdeaMapping(found);
    }

    /** The inverse of {@link #encoded}. */
    static IdeaMapping decode(String text) {
        Map<IdeaColumn, Integer> found = new EnumMap<>(IdeaColumn.class);
        String[] places = text.split(",");
        for (IdeaColumn column : IdeaColumn.values()) {
            if (column.ordinal() < places.length && Integer.parseInt(places[column.ordinal()]) != NONE) {
                found.put(column, Integer.valueOf(places[column.ordinal()]));
            }
        }
        return new IdeaMapping(found);
    }

    /** The places in the order of {@link IdeaColumn}, as one line. */
    String encoded() {
        return Arrays.stream(IdeaColumn.values())
                .map(column -> String.valueOf(columns.getOrDefault(column, NONE)))
                .collect(Collectors.joining(","));
    }

    public OptionalInt placeOf(IdeaColumn column) {
        return columns.containsKey(column) ? OptionalInt.of(columns.get(column)) : OptionalInt.empty();
    }

    /** Fails unless each row can be told apart and has a title, and no column says two things. */
    void check(int width) {
        Violations violations = new Violations();
        for (IdeaColumn needed : List.of(IdeaColumn.EXTERNAL_ID, IdeaColumn.TITLE)) {
            violations.check(columns.containsKey(needed), field(needed), "idea.import.columnNeeded");
        }
        Set<Integer> used = new HashSet<>();
        for (IdeaColumn column : IdeaColumn.values()) {
            OptionalInt place = placeOf(column);
            if (place.isPresent()) {
                boolean known = place.getAsInt() >= 0 && place.getAsInt() < width;
                violations.check(known, field(column), "idea.import.columnUnknown");
                violations.check(used.add(place.getAsInt()), field(column), "idea.import.columnTwice");
            }
        }
        violations.throwIfAny();
    }

    /** The control of the form that chooses the column. */
    public static String field(IdeaColumn column) {
        return "map-" + column.code();
    }
}
