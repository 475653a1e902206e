package org.sawt.common.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose unreadable dates count as absent, as RFC 9110, section 13.1.3, demands for If-Modified-Since. */
class LenientDates extends HttpServletRequestWrapper {

    LenientDates(HttpServletRequest request) {
        super(request);
    }

    @Override
    public long getDateHeader(String name) {
        try {
            return super.getDateHeader(name);
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
