package org.sawt.common.it;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.sawt.launcher.EmbeddedDatabase;
import org.sawt.launcher.Folders;
import org.sawt.launcher.Server;

/**
 * The portal under test: a real MariaDB, a mail server, and a copy of the provisioned server, started once before the
 * first test on free ports and stopped after the last one.
 */
public final class Portal implements LauncherSessionListener {

    /** Whose account is an administrator as soon as there is one. */
    public static final String FIRST_ADMINISTRATOR = "first-administrator@example.org";

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static GreenMail mailbox;
    private static SignInProvider signInProvider;
    private static EmbeddedDatabase database;
    private static Server server;
    private static int httpPort;

    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("sawt.it.server") == null) {
            return;
        }
        Thread hook = new Thread(this::stop, "stop-portal-under-test");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            start();
        } catch (Exception e) {
            stop();
            throw new IllegalStateException("The portal under test does not start: " + e.getMessage(), e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private void start() throws Exception {
        Path folder = Path.of(System.getProperty("sawt.it.folder"));
        Folders.delete(folder);
        Files.createDirectories(folder);
        mailbox = new GreenMail(new ServerSetup(Server.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailbox.start();
        running.push(mailbox::stop);
        signInProvider = SignInProvider.start(folder);
        running.push(signInProvider);
        database = EmbeddedDatabase.start(folder.resolve("db"));
        running.push(database);
        Folders.copy(Path.of(System.getProperty("sawt.it.server")), folder.resolve("server"));
        httpPort = Server.freePort();
        server = Server.start(
                folder.resolve("server"),
                Path.of(System.getProperty("java.home")),
                httpPort,
                folder.resolve("server.log"),
                environment(folder));
        running.push(server);
        server.awaitReady(START_LIMIT);
        System.setProperty("sawt.it.home", folder.resolve("server").toString());
        System.setProperty("sawt.it.management", String.valueOf(server.managementPort()));
    }

    private static Map<String, String> environment(Path folder) {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("SAWT_DATA_DIR", folder.resolve("files").toString());
        environment.put("SAWT_PUBLIC_URL", "http://localhost:" + httpPort);
        environment.put("SAWT_ADMIN_EMAIL", FIRST_ADMINISTRATOR);
        environment.put("SAWT_SMTP_HOST", "127.0.0.1");
        environment.put("SAWT_SMTP_PORT", String.valueOf(mailbox.getSmtp().getPort()));
        environment.putAll(signInProvider.environment());
        return environment;
    }

    private synchronized void stop() {
        Browsing.close();
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                System.err.println("While stopping the portal under test: " + e);
            }
        }
    }

    /** An address of the portal under test. */
    public static URI at(String path) {
        return URI.create("http://localhost:" + httpPort + path);
    }

    /** The mails that the portal sent. */
    public static GreenMail mailbox() {
        return mailbox;
    }

    /** Where people sign in who have no password here. */
    public static SignInProvider signInProvider() {
        return signInProvider;
    }

    /** A connection of its own to the portal's database, as the user that the portal is there. */
    public static Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** A connection as the owner of the schema. */
    public static Connection ownerConnection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
    }

    /** What tells a program where the portal's database is. */
    public static Map<String, String> databaseEnvironment() {
        return database.environment();
    }

    /** The folder for the portal's own files. */
    public static Path files() {
        return Path.of(System.getProperty("sawt.it.folder"), "files");
    }

    /** What the server has logged so far. */
    public static Path log() {
        return Path.of(System.getProperty("sawt.it.folder"), "server.log");
    }
}
