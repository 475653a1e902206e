package org.sawt.common.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.Locale;

/**
 * The address as the browser sees it, kept while the request is forwarded to a view or to an error page.
 *
 * @param language {@code ar} or {@code en}
 * @param path what follows the language, without slashes at its ends; empty for the front page
 * @param inPath whether the language stands in the address, or was chosen by the browser's wishes
 * @param query the query string without its question mark, or null
 */
record PagePath(String language, String path, boolean inPath, String query) {

    private static final String ATTRIBUTE = PagePath.class.getName();
    private static final String ARABIC = "ar";
    private static final String ENGLISH = "en";

    /** The path of this request, read once and remembered as an attribute of the request. */
    static PagePath of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof PagePath known) {
            return known;
        }
        PagePath path = parse(request);
        request.setAttribute(ATTRIBUTE, path);
        return path;
    }

    private static PagePath parse(HttpServletRequest request) {
        String uri = request.getRequestURI().substring(request.getContextPath().length());
        for (String code : new String[] {ARABIC, ENGLISH}) {
            if (uri.equals("/" + code) || uri.startsWith("/" + code + "/")) {
                return new PagePath(code, trimmed(uri.substring(3)), true, request.getQueryString());
            }
        }
        return new PagePath(preferred(request), trimmed(uri), false, request.getQueryString());
    }

    private static String trimmed(String path) {
        String start = path.startsWith("/") ? path.substring(1) : path;
        return start.endsWith("/") ? start.substring(0, start.length() - 1) : start;
    }

    /** Arabic, unless the browser wishes English more. */
    private static String preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return ARABIC;
        }
        Enumeration<Locale> wishes = request.getLocales();
        while (wishes.hasMoreElements()) {
            String wish = wishes.nextElement().getLanguage();
            if (wish.equals(ARABIC) || wish.equals(ENGLISH)) {
                return wish;
            }
        }
        return ARABIC;
    }

    PagePath inOtherLanguage() {
        return new PagePath(language.equals(ARABIC) ? ENGLISH : ARABIC, path, inPath, query);
    }

    /** The address relative to the host, with its query. */
    String url() {
        String known = inPath ? "/" + language + "/" + path : "/" + language + "/";
        return query == null || !inPath ? known : known + "?" + query;
    }
}
