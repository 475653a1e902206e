package org.sawt.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.sawt.common.web.Links;

/** Where somebody is led after signing in: to a page of the portal only, and not to sign in again. */
final class ReturnPath {

    private static final Pattern WAY_IN =
            Pattern.compile("/(ar|en)/(sign-in|sign-out|register|confirm|reset)([/?].*)?");

    private ReturnPath() {}

    /** The address if it is one to return to; else empty, which no page has as its address. */
    static String of(String address) {
        boolean safe = address != null
                && (address.startsWith("/ar/") || address.startsWith("/en/"))
                && Links.isPage(address)
                && !WAY_IN.matcher(address).matches();
        return safe ? address : "";
    }

    /** The query that makes a page of the way in lead on to the address; empty when it is not one to return to. */
    static String query(String address) {
        String path = of(address);
        return path.isEmpty() ? "" : "?continue=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
