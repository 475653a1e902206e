package org.sawt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sawt.common.web.Cookies;
import org.sawt.identity.OpenedSession;

/** The cookie with the secret of the session. Nothing else tells who a browser's person is. */
final class SessionCookie {

    private static final String NAME = "sawt-session";
    private static final int UNTIL_CLOSED = -1;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private SessionCookie() {}

    /** The secret, empty when the browser sent none. */
    static Optional<String> read(HttpServletRequest request) {
        return Cookies.find(request, NAME).filter(value -> SECRET.matcher(value).matches());
    }

    /** Sets the cookie: until the browser is closed, or on a remembered device as long as the session can last. */
    static void write(OpenedSession opened, HttpServletRequest request, HttpServletResponse response) {
        int seconds = opened.keptFor().map(kept -> (int) kept.toSeconds()).orElse(UNTIL_CLOSED);
        Cookies.set(request, response, NAME, opened.secret(), seconds);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        Cookies.set(request, response, NAME, "", 0);
    }
}
