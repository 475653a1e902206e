package org.sawt.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Checks a database that the run profile was told to use, before the server starts. */
final class ExternalDatabase {

    private static final int MAJOR = 11;
    private static final int MINOR = 4;

    private ExternalDatabase() {}

    /** @throws StartFailure when it is not reached, is not MariaDB, or is older than 11.4 */
    static void check(String url, String user, String password) throws StartFailure {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            var about = connection.getMetaData();
            int major = about.getDatabaseMajorVersion();
            int minor = about.getDatabaseMinorVersion();
            boolean mariaDb = about.getDatabaseProductName().contains("MariaDB");
            if (!mariaDb || major < MAJOR || (major == MAJOR && minor < MINOR)) {
                throw new StartFailure("The database at SAWT_DB_URL is " + about.getDatabaseProductName() + " "
                        + about.getDatabaseProductVersion() + ": Sawt needs MariaDB " + MAJOR + "." + MINOR
                        + " or newer.");
            }
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database at SAWT_DB_URL (" + url.replaceAll("[?].*", "") + ") does not answer: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + " Check SAWT_DB_URL, SAWT_DB_USER and SAWT_DB_PASSWORD and that the server runs.",
                    e);
        }
    }
}
