package org.sawt.common.web;

import java.util.List;

/** A feature's addresses. Every bean of this type is found and asked once, when the application starts. */
public interface RouteSource {

    /** A place in the navigation after everything that has one of its own. */
    int LAST = 100;

    List<Route> routes();

    /** Where the entries of these routes stand in the main navigation, the lowest first. */
    default int place() {
        return LAST;
    }
}
