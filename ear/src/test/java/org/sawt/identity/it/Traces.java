package org.sawt.identity.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sawt.common.it.Portal;

/** Looks for texts in every column of every table, and in every file of the portal's data folder. */
final class Traces {

    private Traces() {}

    /** Where any of the texts is found, each as table.column or as a file. */
    static List<String> of(List<String> texts) throws SQLException, IOException {
        List<String> found = new ArrayList<>(inTables(texts));
        found.addAll(inFiles(Path.of(System.getProperty("sawt.it.folder"), "files"), texts));
        found.addAll(inFiles(Portal.log(), texts));
        return found;
    }

    private static List<String> inTables(List<String> texts) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = Portal.connection()) {
            for (Map.Entry<String, List<String>> table : columns(connection).entrySet()) {
                for (String column : table.getValue()) {
                    if (contains(connection, table.getKey(), column, texts)) {
                        found.add(table.getKey() + "." + column);
                    }
                }
            }
        }
        return found;
    }

    private static boolean contains(Connection connection, String table, String column, List<String> texts)
            throws SQLException {
        String any = texts.stream()
                .map(text -> "LOCATE(?, CAST(`" + column + "` AS CHAR)) > 0")
                .collect(Collectors.joining(" OR "));
        try (var query = connection.prepareStatement("SELECT COUNT(*) FROM `" + table + "` WHERE " + any)) {
            for (int i = 0; i < texts.size(); i++) {
                query.setString(i + 1, texts.get(i));
            }
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1) > 0;
            }
        }
    }

    /** Every column that can hold a text, those of bytes included. */
    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (var query = connection.prepareStatement(
                        "SELECT c.table_name, c.column_name FROM information_schema.columns c"
                                + " JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                                + " WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'"
                                + " AND c.data_type REGEXP 'char|text|binary|blob|json|enum|set'");
                var row = query.executeQuery()) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2));
            }
        }
        return columns;
    }

    private static List<String> inFiles(Path root, List<String> texts) throws IOException {
        if (!Files.exists(root)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                texts.stream()
                        .filter(content::contains)
                        .map(text -> file + ": " + text)
                        .forEach(found::add);
            }
        }
        return found;
    }
}
