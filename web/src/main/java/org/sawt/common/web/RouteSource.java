package org.sawt.common.web;

import java.util.List;

/** A feature's addresses. Every bean of this type is found and asked once, when the application starts. */
public interface RouteSource {

    List<Route> routes();
}
