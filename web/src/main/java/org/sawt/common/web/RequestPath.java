package org.sawt.common.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The path that decides which servlet answers: decoded, without dots and without parameters. What a request may do is decided
 * by this path; the address as it was sent may say one thing and lead to another.
 */
public final class RequestPath {

    private RequestPath() {}

    public static String of(HttpServletRequest request) {
        String further = request.getPathInfo();
        return further == null ? request.getServletPath() : request.getServletPath() + further;
    }
}
