package org.sawt.common.it;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.sawt.launcher.EmbeddedDatabase;
import org.sawt.launcher.Folders;
import org.sawt.launcher.Server;
import org.sawt.launcher.StartFailure;

/**
 * A database and a server of one test's own, for tests that hurt them. Stands beside the shared portal. Unlike that one, it
 * knows one user of the database only, who may do everything.
 */
public final class OwnPortal implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(4);

    private final Path folder;
    private final EmbeddedDatabase database;
    private final int httpPort;
    private Server server;

    private OwnPortal(Path folder, EmbeddedDatabase database, int httpPort) {
        this.folder = folder;
        this.database = database;
        this.httpPort = httpPort;
    }

    /** A portal in a folder of this name, with its database running and its server not. */
    public static OwnPortal in(String name) throws StartFailure, IOException {
        Path folder = Path.of(System.getProperty("sawt.it.folder"), name);
        Folders.delete(folder);
        return new OwnPortal(folder, EmbeddedDatabase.start(folder.resolve("db")), Server.freePort());
    }

    /** Starts the server and waits until it is ready. */
    public void start() throws StartFailure, IOException {
        Path copy = folder.resolve("server");
        if (!copy.toFile().exists()) {
            Folders.copy(Path.of(System.getProperty("sawt.it.server")), copy);
        }
        Map<String, String> environment = new HashMap<>(environment());
        environment.put("SAWT_DATA_DIR", files().toString());
        Path javaHome = Path.of(System.getProperty("java.home"));
        server = Server.start(copy, javaHome, httpPort, folder.resolve("server.log"), environment);
        server.awaitReady(START_LIMIT);
    }

    /** Ends the server at once, as a power cut would. */
    public void kill() {
        server.kill();
    }

    public boolean isAlive() {
        return server.isAlive();
    }

    public URI address() {
        return URI.create("http://localhost:" + httpPort + "/");
    }

    /** The folder for this portal's own files. */
    public Path files() {
        return folder.resolve("files");
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
    }

    /** What tells a server where this database is. */
    public Map<String, String> environment() {
        return Map.of(
                "SAWT_DB_URL", database.url(),
                "SAWT_DB_USER", database.ownerUser(),
                "SAWT_DB_PASSWORD", database.ownerPassword());
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        database.close();
    }
}
