package org.sawt.admin.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What {@code access-matrix.txt} says: each line an address, the thing it is about, and an answer for each visitor. */
final class AccessTable {

    private static final int FIRST_ANSWER = 3;

    /**
     * One line.
     *
     * @param method PAGE for a page, otherwise the method of the JSON interface
     * @param path the pattern of the page or of the JSON interface
     * @param thing the name of what {@code {id}} stands for; "-" when there is no id
     * @param answers ok, sign-in, or the status
     */
    record Row(String method, String path, String thing, Map<Who, String> answers) {

        String address() {
            return method + " " + path;
        }

        /** Whether a program that sends this may change something. */
        boolean isWriting() {
            return !isPage() && !method.equals("GET");
        }

        boolean isPage() {
            return method.equals("PAGE");
        }

        @Override
        public String toString() {
            return address() + " of " + thing;
        }
    }

    private AccessTable() {}

    static List<Row> rows() {
        try (var file = AccessTable.class.getResourceAsStream("access-matrix.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessTable::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.strip().split("\\s+");
        if (cells.length != FIRST_ANSWER + Who.values().length) {
            throw new IllegalStateException("not as many answers as visitors: " + line);
        }
        Map<Who, String> answers = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            answers.put(who, cells[FIRST_ANSWER + who.ordinal()]);
        }
        return new Row(cells[0], cells[1], cells[2], answers);
    }
}
