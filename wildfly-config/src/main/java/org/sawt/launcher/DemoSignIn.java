package org.sawt.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/**
 * A provider of single sign-in for the run profile, so that signing in with it can be tried: it asks for no password, and
 * knows three people who do not exist. On this machine only.
 */
final class DemoSignIn implements AutoCloseable {

    private static final String NAME = "ekey";
    private static final String PAGE = "demo-sign-in.html";

    private final MockOAuth2Server server;

    private DemoSignIn(MockOAuth2Server server) {
        this.server = server;
    }

    /** Starts it at the port of the last time, by which the portal knows its people again. */
    static DemoSignIn start(Path home) throws StartFailure {
        try {
            MockOAuth2Server server =
                    new MockOAuth2Server(new OAuth2Config(true, page(home).toString()));
            server.start(InetAddress.getByName("127.0.0.1"), port(home.resolve("sign-in.port")));
            return new DemoSignIn(server);
        } catch (IOException e) {
            throw new StartFailure("The demonstration of the single sign-in does not start: " + e.getMessage(), e);
        }
    }

    private static Path page(Path home) throws IOException {
        Path page = home.resolve(PAGE);
        try (InputStream source = DemoSignIn.class.getResourceAsStream(PAGE)) {
            Files.copy(source, page, StandardCopyOption.REPLACE_EXISTING);
        }
        return page;
    }

    private static int port(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            try {
                int last = Integer.parseInt(Files.readString(file).strip());
                Server.checkPortIsFree(last);
                return last;
            } catch (StartFailure | NumberFormatException e) {
                // another one, then
            }
        }
        int free = Server.freePort();
        Files.writeString(file, String.valueOf(free));
        return free;
    }

    /** What tells a server where this provider is. */
    Map<String, String> environment() {
        return Map.of(
                "SAWT_OIDC_ISSUER", server.issuerUrl(NAME).toString(),
                "SAWT_OIDC_CLIENT_ID", "sawt-demo",
                "SAWT_OIDC_CLIENT_SECRET", "sawt-demo",
                "SAWT_OIDC_NAME_AR", "eKey التجريبي",
                "SAWT_OIDC_NAME_EN", "eKey (demonstration)");
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
