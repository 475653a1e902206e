package org.sawt.launcher;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The provisioned WildFly in a process of its own. Its output goes to a log file. */
public final class Server implements AutoCloseable {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(40);
    private static final int POLL_MILLIS = 300;
    private static final int READ_MILLIS = 3_000;
    private static final int OK = 200;
    private static final String MIGRATION_FAILED = "SAWT-MIGRATION-FAILED: ";
    private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

    private final Process process;
    private final int httpPort;
    private final int managementPort;
    private final Path log;
    private volatile String failure;

    private Server(Process process, int httpPort, int managementPort, Path log) {
        this.process = process;
        this.httpPort = httpPort;
        this.managementPort = managementPort;
        this.log = log;
    }

    /**
     * Starts it; {@link #awaitReady} tells when it can be used.
     *
     * @param folder the provisioned server
     * @param javaHome a JDK 21 or newer
     * @param environment what the server finds in its environment besides this process's own
     */
    public static Server start(Path folder, Path javaHome, int httpPort, Path log, Map<String, String> environment)
            throws StartFailure {
        try {
            int managementPort = freePort();
            ProcessBuilder builder = new ProcessBuilder(
                            "/bin/sh",
                            folder.resolve("bin/standalone.sh").toString(),
                            "-Djboss.management.http.port=" + managementPort)
                    .redirectErrorStream(true);
            builder.environment().keySet().removeAll(List.of("JAVA_OPTS", "JBOSS_HOME"));
            builder.environment().putAll(environment);
            builder.environment().put("JAVA_HOME", javaHome.toString());
            builder.environment().put("SAWT_HTTP_PORT", String.valueOf(httpPort));
            builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
            Server server = new Server(builder.start(), httpPort, managementPort, log);
            Thread reader = new Thread(server::copyOutput, "server-log");
            reader.setDaemon(true);
            reader.start();
            return server;
        } catch (IOException e) {
            throw new StartFailure("The server in " + folder + " does not start: " + e.getMessage(), e);
        }
    }

    /** @throws StartFailure when the port is taken */
    public static void checkPortIsFree(int port) throws StartFailure {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new StartFailure(
                    "Port " + port + " is taken by another program: stop it, or set SAWT_HTTP_PORT to a free port.", e);
        }
    }

    /** A port that no program listens on now. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private void copyOutput() {
        try (var lines = process.inputReader(StandardCharsets.UTF_8);
                BufferedWriter writer = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                writer.write(line);
                writer.newLine();
                writer.flush();
                notice(line);
            }
        } catch (IOException e) {
            failure = "its output cannot be written to " + log + ": " + e.getMessage();
        }
    }

    private void notice(String line) {
        int migration = line.indexOf(MIGRATION_FAILED);
        if (migration >= 0) {
            failure = "the database schema could not be brought up to date: "
                    + line.substring(migration + MIGRATION_FAILED.length());
        } else if (failure == null && line.contains(STARTED_WITH_ERRORS)) {
            failure = "the portal was not deployed";
        }
    }

    /** Waits until the portal answers as ready. */
    public void awaitReady(Duration limit) throws StartFailure {
        long end = System.nanoTime() + limit.toNanos();
        while (!isReady()) {
            if (failure != null) {
                throw new StartFailure("The portal does not start: " + failure + ". The whole log: " + log);
            }
            if (!process.isAlive()) {
                throw new StartFailure("The server ended with exit code " + process.exitValue() + ". Its log: " + log);
            }
            if (System.nanoTime() > end) {
                throw new StartFailure("The portal was not ready within " + limit.toSeconds() + " s. Its log: " + log);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while the server starts", e));
        }
    }

    private boolean isReady() {
        try {
            URI address = URI.create("http://127.0.0.1:" + httpPort + "/health/ready");
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(READ_MILLIS);
            connection.setReadTimeout(READ_MILLIS);
            return connection.getResponseCode() == OK;
        } catch (IOException e) {
            return false;
        }
    }

    public int managementPort() {
        return managementPort;
    }

    /** Waits until the server ends by itself. */
    public int await() throws InterruptedException {
        return process.waitFor();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once, as a power cut would; for tests of what survives. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
