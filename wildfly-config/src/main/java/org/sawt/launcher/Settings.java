package org.sawt.launcher;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the run profile takes from the environment.
 *
 * @param root the checkout
 * @param home the folder that keeps database, server and uploads between runs
 * @param httpPort the public port
 * @param databaseUrl the JDBC address of an own database, or null for the embedded one
 * @param ownSignIn whether the single sign-in is the demonstration's own
 */
record Settings(
        Path root,
        Path home,
        int httpPort,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        boolean ownSignIn) {

    private static final int DEFAULT_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    static Settings of(Map<String, String> environment, Path root) throws StartFailure {
        String home = environment.getOrDefault("SAWT_DATA_DIR", "");
        String url = environment.getOrDefault("SAWT_DB_URL", "");
        return new Settings(
                root,
                home.isBlank() ? root.resolve(".sawt") : Path.of(home).toAbsolutePath(),
                port(environment.getOrDefault("SAWT_HTTP_PORT", "")),
                url.isBlank() ? null : url,
                environment.getOrDefault("SAWT_DB_USER", "sawt"),
                environment.getOrDefault("SAWT_DB_PASSWORD", "sawt"),
                environment.getOrDefault("SAWT_OIDC_ISSUER", "").isBlank());
    }

    private static int port(String text) throws StartFailure {
        if (text.isBlank()) {
            return DEFAULT_PORT;
        }
        try {
            int port = Integer.parseInt(text.strip());
            if (port > 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new StartFailure("SAWT_HTTP_PORT is \"" + text + "\": set it to a number from 1 to " + LAST_PORT + ".");
    }
}
