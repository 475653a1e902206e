package org.sawt.common.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cookies as the portal sets them: for the server alone, for this site alone, and over TLS where the person came over TLS.
 * There their names begin with {@code __Host-}, by which browsers keep neighbouring hosts of the same domain from planting them.
 */
public final class Cookies {

    private static final String HOST_ONLY = "__Host-";

    private Cookies() {}

    public static Optional<String> find(HttpServletRequest request, String name) {
        String full = fullName(request, name);
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(full))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Sets a cookie; a negative age means until the browser closes, zero removes it. */
    public static void set(
            HttpServletRequest request, HttpServletResponse response, String name, String value, int maxAge) {
        Cookie cookie = new Cookie(fullName(request, name), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(maxAge);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String fullName(HttpServletRequest request, String name) {
        return request.isSecure() ? HOST_ONLY + name : name;
    }
}
