package org.sawt.audit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sawt.common.it.Portal;

/** The tables of the running portal: who may do what with them, how they are sealed, what the command says of them. */
class AuditDatabaseIT {

    private static final int REFUSED = 1142;
    private static final int NOT_YOURS = 1370;
    private static final int SIGNALLED = 1644;
    private static final long PAUSE_NANOS = 200_000_000;
    private static final int MOST_PAUSES = 200;

    @TempDir
    Path folder;

    /** What the command said. */
    private record Verdict(int exit, String words) {}

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry", "audit_batch", "audit_link", "audit_checkpoint", "audit_key"})
    void takesNewRowsOnly(String table) throws Exception {
        String column = firstColumn(table);
        List<String> changes = List.of(
                "UPDATE " + table + " SET " + column + " = " + column,
                "DELETE FROM " + table,
                "TRUNCATE TABLE " + table,
                "DROP TABLE " + table,
                "ALTER TABLE " + table + " ADD COLUMN more INT",
                "RENAME TABLE " + table + " TO elsewhere",
                "REPLACE INTO " + table + " SELECT * FROM " + table + " LIMIT 1",
                "CREATE TRIGGER own BEFORE INSERT ON " + table + " FOR EACH ROW SET NEW." + column + " = NULL",
                "DROP TRIGGER " + table + "_no_update",
                "GRANT ALL ON " + table + " TO CURRENT_USER");
        for (String change : changes) {
            SQLException refused = assertThrows(SQLException.class, () -> change(Portal.connection(), change), change);
            assertEquals("42000", refused.getSQLState(), change + ": " + refused.getMessage());
        }
        awaitSealed();
        assertEquals(
                SIGNALLED,
                assertThrows(SQLException.class, () -> change(Portal.ownerConnection(), "DELETE FROM " + table))
                        .getErrorCode());
        assertEquals(
                SIGNALLED,
                assertThrows(SQLException.class, () -> change(Portal.ownerConnection(), changes.getFirst()))
                        .getErrorCode());
    }

    private static String firstColumn(String table) throws SQLException {
        return text("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                + " AND table_name = '" + table + "' ORDER BY ordinal_position LIMIT 1");
    }

    @Test
    void givesThePortalNoRightOverTheSchemaAsAWhole() throws Exception {
        for (String change : List.of(
                "CREATE TABLE own (id INT)",
                "ALTER TABLE topic ADD COLUMN more INT",
                "DROP TABLE vote",
                "UPDATE flyway_schema_history SET success = 0")) {
            SQLException refused = assertThrows(SQLException.class, () -> change(Portal.connection(), change), change);
            assertTrue(List.of(REFUSED, NOT_YOURS).contains(refused.getErrorCode()), refused.getMessage());
        }
    }

    @Test
    void sealsWhatSeveralWriteAtOnceAndSignsIt() throws Exception {
        int each = 700;
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Callable<Void> writing = () -> {
                try (Connection connection = Portal.connection()) {
                    for (int i = 0; i < each; i++) {
                        write(connection);
                    }
                }
                return null;
            };
            for (var written : pool.invokeAll(List.of(writing, writing, writing))) {
                written.get();
            }
        }
        awaitSealed();
        assertEquals(
                "0",
                text("SELECT COUNT(*) FROM audit_entry e LEFT JOIN audit_link l ON l.entry_id = e.id"
                        + " WHERE l.entry_id IS NULL"));
        assertEquals("1", text("SELECT MAX(id) = COUNT(*) AND MAX(entries) <= 1000 FROM audit_batch"));
        assertEquals("1", text("SELECT COUNT(*) > 0 FROM audit_checkpoint"));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(Portal.files().resolve("audit.key"))));
        assertFalse(Files.readString(Portal.log()).contains("PRIVATE KEY"));
        Verdict verdict = verify(Map.of());
        assertEquals(0, verdict.exit(), verdict.words());
        assertTrue(verdict.words().contains("The audit trail is whole."), verdict.words());
        assertTrue(verdict.words().contains("audit-public.pem"), verdict.words());
    }

    @Test
    void namesARowThatWasWrittenPastThePortal() throws Exception {
        awaitSealed();
        String id;
        try (Connection connection = Portal.connection()) {
            connection.setAutoCommit(false);
            id = write(connection);
            change(connection, "DELETE FROM audit_unsealed WHERE entry_id = " + id);
            connection.commit();
        }
        try {
            Verdict verdict = verify(Map.of());
            assertEquals(1, verdict.exit(), verdict.words());
            assertTrue(verdict.words().contains("TAMPERED WITH: row " + id + " is neither sealed"), verdict.words());
        } finally {
            change(Portal.connection(), "INSERT INTO audit_unsealed VALUES (" + id + ")");
            awaitSealed();
        }
        assertEquals(0, verify(Map.of()).exit());
    }

    @Test
    void noticesWhatTheFileKnowsAndTheDatabaseDoesNot() throws Exception {
        awaitSealed();
        List<String> lines = Files.readAllLines(Portal.files().resolve("audit-checkpoints.log"));
        Path longer = Files.writeString(
                folder.resolve("longer.log"),
                String.join("\n", lines) + "\n" + lines.getLast().replaceFirst(" ", "1 ") + "\n");
        Verdict verdict = verify(Map.of(), "--checkpoints", longer.toString());
        assertEquals(1, verdict.exit(), verdict.words());
        assertTrue(verdict.words().contains("of the file is not signed by the key that it names"), verdict.words());
    }

    @Test
    void saysThatItCannotTell() throws Exception {
        Verdict verdict = verify(Map.of("SAWT_DB_PASSWORD", "wrong"));
        assertEquals(2, verdict.exit(), verdict.words());
        assertTrue(verdict.words().contains("cannot be verified"), verdict.words());
        assertFalse(verdict.words().contains("\tat "), verdict.words());
        assertEquals(2, verify(Map.of(), "--key", "/no/such/file").exit());
        assertEquals(2, verify(Map.of(), "--other").exit());
        assertEquals(0, verify(Map.of(), "--help").exit());
    }

    private Verdict verify(Map<String, String> environment, String... options) throws Exception {
        Path server = Path.of(System.getProperty("sawt.it.server"));
        ProcessBuilder builder =
                new ProcessBuilder(server.resolve("bin/verify-audit.sh").toString());
        builder.command().addAll(List.of(options));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("SAWT_DATA_DIR", Portal.files().toString());
        builder.environment().putAll(Portal.databaseEnvironment());
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes());
        return new Verdict(process.waitFor(), words);
    }

    /** Writes a row as the portal does; returns its id. */
    private static String write(Connection connection) throws SQLException {
        change(
                connection,
                "INSERT INTO audit_entry (id, subject_kind, subject_id, action, recorded_at)"
                        + " VALUES (NEXT VALUE FOR audit_entry_seq, 'test', 1, 'test.written', NOW(6))");
        change(connection, "INSERT INTO audit_unsealed VALUES (PREVIOUS VALUE FOR audit_entry_seq)");
        return text(connection, "SELECT PREVIOUS VALUE FOR audit_entry_seq");
    }

    /** At least one row, and all of them sealed; the first batch of all is signed at once. */
    private static void awaitSealed() throws Exception {
        try (Connection connection = Portal.connection()) {
            write(connection);
            int pauses = 0;
            while (!"1"
                    .equals(text(
                            connection,
                            "SELECT NOT EXISTS (SELECT 1 FROM audit_unsealed)"
                                    + " AND EXISTS (SELECT 1 FROM audit_checkpoint)"))) {
                assertTrue(pauses++ < MOST_PAUSES, "rows are not sealed");
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = Portal.connection()) {
            return text(connection, sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
