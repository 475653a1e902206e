package org.sawt.common.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.sawt.launcher.EmbeddedDatabase;
import org.sawt.launcher.Folders;

class EmbeddedDatabaseIT {

    @Test
    void keepsItsDataBetweenStartsEvenBelowTheTemporaryFolder() throws Exception {
        Path folder = Files.createTempDirectory("sawt-database");
        try {
            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
                execute(database, "CREATE TABLE kept (id INT) AS SELECT 7 AS id");
            }
            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
                assertEquals(7, number(database, "SELECT id FROM kept"));
            }
        } finally {
            Folders.delete(folder);
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        Path folder = Files.createTempDirectory("sawt-database");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            for (String user : new String[] {"root", "sawt", "sawt_owner", ""}) {
                SQLException refused = assertThrows(
                        SQLException.class, () -> DriverManager.getConnection(database.url(), user, ""), user);
                assertTrue(refused.getMessage().contains("denied")
                        || refused.getMessage().contains("not allowed"));
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
