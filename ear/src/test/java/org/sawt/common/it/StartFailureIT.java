package org.sawt.common.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sawt.launcher.PortalLauncher;
import org.sawt.launcher.Server;

/** The run profile's launcher, in a process of its own, where it cannot start. */
class StartFailureIT {

    private static final int LIMIT_SECONDS = 240;
    private static final int POLL_MILLIS = 100;

    @TempDir
    Path folder;

    private Path home;
    private final Set<ProcessHandle> started = new HashSet<>();
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void chooseHome() throws IOException {
        home = folder.resolve("home of this run");
        environment.put("SAWT_DATA_DIR", home.toString());
        environment.put("SAWT_HTTP_PORT", String.valueOf(Server.freePort()));
        environment.put("SAWT_DB_URL", "");
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            environment.put("SAWT_HTTP_PORT", String.valueOf(other.getLocalPort()));
            assertFails("Port " + other.getLocalPort() + " is taken", "SAWT_HTTP_PORT");
        }
    }

    @Test
    void saysThatThePortIsNoNumber() throws Exception {
        environment.put("SAWT_HTTP_PORT", "eighty");
        assertFails("\"eighty\"", "SAWT_HTTP_PORT");
    }

    @Test
    void saysThatAnotherRunHoldsTheDataFolder() throws Exception {
        Files.createDirectories(home);
        Path file = Files.writeString(home.resolve("lock"), "4711");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertTrue(lock.isValid());
            assertFails("The data folder " + home, "4711", "SAWT_DATA_DIR");
        }
    }

    @Test
    void saysThatTheDatabaseDoesNotAnswer() throws Exception {
        String url = "jdbc:mariadb://127.0.0.1:" + Server.freePort() + "/sawt";
        environment.put("SAWT_DB_URL", url + "?password=secret");
        assertFails(url, "SAWT_DB_URL");
    }

    @Test
    void saysThatItDoesNotKnowTheSchema() throws Exception {
        try (OwnPortal other = OwnPortal.in("newer")) {
            writeNewerSchema(other);
            environment.putAll(other.environment());
            assertFails("schema", "999");
            assertFalse(started.isEmpty(), "a server was started, and stopped again");
        }
    }

    /** The history of this version's schema, and one migration more. */
    private static void writeNewerSchema(OwnPortal portal) throws SQLException {
        try (Connection known = Portal.connection();
                Connection newer = portal.connection();
                Statement read = known.createStatement();
                Statement write = newer.createStatement()) {
            try (var table = read.executeQuery("SHOW CREATE TABLE flyway_schema_history")) {
                table.next();
                write.execute(table.getString(2));
            }
            try (var rows = read.executeQuery("SELECT * FROM flyway_schema_history ORDER BY installed_rank");
                    var insert = newer.prepareStatement(
                            "INSERT INTO flyway_schema_history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                while (rows.next()) {
                    for (int column = 1; column <= 10; column++) {
                        insert.setObject(column, rows.getObject(column));
                    }
                    insert.executeUpdate();
                }
            }
            write.execute("INSERT INTO flyway_schema_history VALUES"
                    + " (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sawt', NOW(), 1, 1)");
        }
    }

    /** With one line that contains all of these, without a stack trace, and leaving no process. */
    private void assertFails(String... told) throws Exception {
        Path output = folder.resolve("out");
        Path errors = folder.resolve("err");
        Path javaHome = Files.writeString(folder.resolve("java-home"), System.getProperty("java.home"));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PortalLauncher.class.getName(),
                        folder.toString(),
                        System.getProperty("sawt.it.server"),
                        javaHome.toString())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(environment);
        Process launcher = builder.start();
        awaitEnd(launcher);
        assertNotEquals(0, launcher.exitValue());
        assertSays(Files.readAllLines(errors), told);
        assertEquals(
                List.of(),
                started.stream()
                        .filter(StartFailureIT::runs)
                        .map(ProcessHandle::info)
                        .toList());
    }

    private void awaitEnd(Process launcher) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        try {
            while (!launcher.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                started.addAll(launcher.descendants().toList());
                assertTrue(System.nanoTime() < end, "the launcher still runs");
            }
        } finally {
            if (launcher.isAlive()) {
                launcher.descendants().forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly();
            }
        }
    }

    /** A process that has ended but that nobody has asked about yet has no command any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static void assertSays(List<String> lines, String... told) {
        List<String> own =
                lines.stream().filter(line -> !line.startsWith("SLF4J: ")).toList();
        assertEquals(1, own.size(), lines.toString());
        assertTrue(own.getFirst().startsWith("sawt: "), own.toString());
        for (String part : told) {
            assertTrue(own.getFirst().contains(part), part + " in " + own);
        }
    }
}
