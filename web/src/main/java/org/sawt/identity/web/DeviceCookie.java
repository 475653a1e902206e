package org.sawt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sawt.common.web.Cookies;

/** The cookie by which an account knows a device on which its owner has signed in. */
final class DeviceCookie {

    private static final String NAME = "sawt-device";

    /** As long as browsers keep a cookie at most: 400 days. */
    private static final int SECONDS = 400 * 24 * 60 * 60;

    private DeviceCookie() {}

    /** Its value, null when the browser sent none. */
    static String read(HttpServletRequest request) {
        return Cookies.find(request, NAME).orElse(null);
    }

    static void write(String value, HttpServletRequest request, HttpServletResponse response) {
        Cookies.set(request, response, NAME, value, SECONDS);
    }
}
