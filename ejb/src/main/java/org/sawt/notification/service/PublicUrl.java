package org.sawt.notification.service;

import java.net.URI;

/** The address under which people reach the portal, for links in mails. */
final class PublicUrl {

    private final String base;

    PublicUrl(String base) {
        this.base = base.replaceAll("/+$", "");
    }

    /** {@code SAWT_PUBLIC_URL}, or this machine's own port. */
    static PublicUrl ofEnvironment() {
        String url = System.getenv("SAWT_PUBLIC_URL");
        if (url == null || url.isBlank()) {
            String port = System.getenv("SAWT_HTTP_PORT");
            url = "http://localhost:" + (port == null || port.isBlank() ? "8080" : port);
        }
        return new PublicUrl(url.strip());
    }

    /** A whole link to a path such as {@code /ar/confirm}. */
    String to(String path) {
        return base + path;
    }

    String host() {
        String host = URI.create(base).getHost();
        return host == null ? "localhost" : host;
    }
}
