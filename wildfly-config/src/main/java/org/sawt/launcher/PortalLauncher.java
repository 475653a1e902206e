package org.sawt.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The run profile: starts the database and the server with demo content, prints where they are, and runs until Ctrl-C.
 * It runs a copy of the provisioned server, so that a build does not pull the files from under it.
 */
public final class PortalLauncher {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final int FAILED = 1;

    private final Settings settings;
    private final Path provisioned;
    private final Path javaHome;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private volatile boolean stopping;

    private PortalLauncher(Settings settings, Path provisioned, Path javaHome) {
        this.settings = settings;
        this.provisioned = provisioned;
        this.javaHome = javaHome;
    }

    /** Arguments: the checkout's folder, the provisioned server's folder, the file that names the JDK. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            Path javaHome = Path.of(Files.readString(Path.of(arguments[2])).strip());
            Settings settings =
                    Settings.of(System.getenv(), Path.of(arguments[0]).toRealPath());
            new PortalLauncher(settings, Path.of(arguments[1]), javaHome).run();
        } catch (StartFailure e) {
            System.err.println("sawt: " + e.getMessage());
            System.exit(FAILED);
        } catch (RuntimeException | Error e) {
            e.printStackTrace();
            System.exit(FAILED);
        }
    }

    private void run() throws StartFailure, IOException, InterruptedException {
        Thread hook = new Thread(this::stop, "stop-portal");
        Runtime.getRuntime().addShutdownHook(hook);
        Server.checkPortIsFree(settings.httpPort());
        Server server = start();
        server.awaitReady(START_LIMIT);
        announce();
        int exit = server.await();
        if (!stopping) {
            throw new StartFailure("The server ended by itself with exit code " + exit + ". Its log: "
                    + settings.home().resolve("server.log"));
        }
        hook.join();
    }

    private Server start() throws StartFailure, IOException {
        say("Starting in " + settings.home() + " ...");
        keep(HomeLock.take(settings.home()));
        Map<String, String> environment = new HashMap<>();
        environment.put("SAWT_DEMO", "true");
        environment.put("SAWT_DATA_DIR", settings.home().resolve("files").toString());
        if (settings.databaseUrl() == null) {
            EmbeddedDatabase database =
                    keep(EmbeddedDatabase.start(settings.home().resolve("db")));
            environment.putAll(database.environment());
        } else {
            ExternalDatabase.check(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
            environment.put("SAWT_DB_URL", settings.databaseUrl());
            environment.put("SAWT_DB_USER", settings.databaseUser());
            environment.put("SAWT_DB_PASSWORD", settings.databasePassword());
        }
        if (settings.ownSignIn()) {
            environment.putAll(keep(DemoSignIn.start(settings.home())).environment());
        }
        Path copy = settings.home().resolve("server");
        Folders.copy(provisioned, copy);
        return keep(Server.start(
                copy, javaHome, settings.httpPort(), settings.home().resolve("server.log"), environment));
    }

    private synchronized <T extends AutoCloseable> T keep(T started) throws IOException {
        if (stopping) {
            closeQuietly(started);
            throw new IOException("stopped while starting");
        }
        running.push(started);
        return started;
    }

    /** Stops what runs, the last started first. */
    private void stop() {
        synchronized (this) {
            stopping = true;
        }
        boolean any = !running.isEmpty();
        while (!running.isEmpty()) {
            closeQuietly(running.pop());
        }
        if (any) {
            say("Stopped.");
        }
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            System.err.println("sawt: while stopping: " + e.getMessage());
        }
    }

    private void announce() {
        say("");
        say("Sawt runs at http://localhost:" + settings.httpPort() + "/");
        say("Demo accounts: citizen, citizen2, moderator, ministry, agent, judge, admin");
        say("Password of each: sawt-demo-2026   API token of each: demo-<account>");
        if (settings.ownSignIn()) {
            say("Single sign-in: a demonstration of eKey with three people who do not exist; on the sign-in page");
        }
        say("Mails sent: http://localhost:" + settings.httpPort() + "/dev/mail   Log: "
                + settings.home().resolve("server.log"));
        say("Ctrl-C stops it.");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
