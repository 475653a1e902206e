package org.sawt.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;

/** The cookie by which an account knows a device on which its owner has signed in. */
final class DeviceCookie {

    private static final String NAME = "sawt-device";

    /** As long as browsers keep a cookie at most: 400 days. */
    private static final int SECONDS = 400 * 24 * 60 * 60;

    private DeviceCookie() {}

    /** Its value, null when the browser sent none. */
    static String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    static void write(String value, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
