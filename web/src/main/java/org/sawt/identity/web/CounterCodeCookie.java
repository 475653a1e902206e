package org.sawt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sawt.common.web.Cookies;
import org.sawt.identity.CounterCode;

/** The cookie by which a person's own browser can show the code for the counter again while it works; the portal cannot. */
final class CounterCodeCookie {

    private static final String NAME = "sawt-code";

    private CounterCodeCookie() {}

    /** Its value, null when the browser sent none. */
    static String read(HttpServletRequest request) {
        return Cookies.find(request, NAME).orElse(null);
    }

    static void write(String code, HttpServletRequest request, HttpServletResponse response) {
        Cookies.set(request, response, NAME, code, (int) CounterCode.VALIDITY.toSeconds());
    }
}
