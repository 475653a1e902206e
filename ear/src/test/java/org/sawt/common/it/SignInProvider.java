package org.sawt.common.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import okhttp3.Headers;

/** The provider of single sign-in of the portal under test: it believes whoever signs in, and can be told to be down. */
public final class SignInProvider implements AutoCloseable {

    /** The portal's name at the provider. */
    public static final String CLIENT = "sawt-test";

    private static final String NAME = "ekey";
    private static final int UNAVAILABLE = 503;

    private final Outage outage = new Outage();
    private final MockOAuth2Server server = new MockOAuth2Server(new OAuth2Config(true), outage);

    static SignInProvider start() throws IOException {
        SignInProvider provider = new SignInProvider();
        provider.server.start(InetAddress.getByName("127.0.0.1"), 0);
        provider.wakeUp();
        return provider;
    }

    /** The first answer takes longer than the portal waits on a busy machine. */
    private void wakeUp() throws IOException {
        try (var answer = URI.create(issuer() + "/.well-known/openid-configuration")
                .toURL()
                .openStream()) {
            answer.readAllBytes();
        }
    }

    /** What tells a server where this provider is. */
    Map<String, String> environment() {
        return Map.of(
                "SAWT_OIDC_ISSUER",
                issuer(),
                "SAWT_OIDC_CLIENT_ID",
                CLIENT,
                "SAWT_OIDC_CLIENT_SECRET",
                "a secret of the tests");
    }

    public String issuer() {
        return server.issuerUrl(NAME).toString();
    }

    /** Answers nothing but 503 until it is told otherwise. */
    public void beDown(boolean down) {
        outage.now = down;
    }

    /** A token that the provider signs, with these claims. */
    public String sign(String subject, String type, Map<String, Object> claims) {
        DefaultOAuth2TokenCallback token =
                new DefaultOAuth2TokenCallback(NAME, subject, type, List.of(CLIENT), claims, 300);
        return server.issueToken(NAME, CLIENT, token).serialize();
    }

    @Override
    public void close() {
        server.shutdown();
    }

    /** Stands before everything else. */
    private static final class Outage implements Route {

        private volatile boolean now;

        @Override
        public boolean match(OAuth2HttpRequest request) {
            return now;
        }

        @Override
        public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
            return new OAuth2HttpResponse(Headers.of(), UNAVAILABLE, "down", null);
        }
    }
}
