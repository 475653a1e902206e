package org.sawt.common.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The addresses that belong to no feature. */
@ApplicationScoped
public class CommonRoutes implements RouteSource {

    @Override
    public List<Route> routes() {
        return List.of(Route.of("", "/common/front.xhtml"));
    }
}
