package org.sawt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sawt.common.web.Cookies;

/**
 * The cookie that ties an answer of the single sign-in to the browser that asked. It also says in which language, because
 * the provider knows only one address to come back to.
 */
final class SingleSignOnCookie {

    private static final String NAME = "sawt-sso";
    private static final Pattern VALUE = Pattern.compile("(ar|en)\\.[A-Za-z0-9_-]{43}");
    private static final int LANGUAGE_LENGTH = 2;

    /** As long as a person may take at the provider. */
    private static final int SECONDS = 10 * 60;

    private SingleSignOnCookie() {}

    /** The secret of a way that has not ended, null when there is none. */
    static String secret(HttpServletRequest request) {
        return value(request).map(value -> value.substring(LANGUAGE_LENGTH + 1)).orElse(null);
    }

    /** The language in which the person asked; when nobody did, Arabic unless the browser wishes English. */
    static String language(HttpServletRequest request) {
        boolean english = request.getHeader("Accept-Language") != null
                && "en".equals(request.getLocale().getLanguage());
        return value(request).map(value -> value.substring(0, LANGUAGE_LENGTH)).orElse(english ? "en" : "ar");
    }

    private static Optional<String> value(HttpServletRequest request) {
        return Cookies.find(request, NAME).filter(value -> VALUE.matcher(value).matches());
    }

    static void write(String language, String secret, HttpServletRequest request, HttpServletResponse response) {
        Cookies.set(request, response, NAME, language + "." + secret, SECONDS);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        Cookies.set(request, response, NAME, "", 0);
    }
}
