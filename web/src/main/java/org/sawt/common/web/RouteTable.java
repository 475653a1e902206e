package org.sawt.common.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All addresses of all features. Two features that claim one address stop the application from starting. */
@ApplicationScoped
public class RouteTable {

    /** A route and what its path carried. */
    record Match(Route route, Map<String, String> parameters) {}

    private final List<Route> routes;

    /** For the proxy of the container. */
    protected RouteTable() {
        this.routes = List.of();
    }

    @Inject
    public RouteTable(Instance<RouteSource> sources) {
        this(sources.stream()
                .sorted(Comparator.comparingInt(RouteSource::place))
                .toList());
    }

    RouteTable(List<RouteSource> sources) {
        List<Route> all = new ArrayList<>();
        Set<String> patterns = new HashSet<>();
        for (RouteSource source : sources) {
            for (Route route : source.routes()) {
                if (!patterns.add(route.pattern())) {
                    throw new IllegalStateException("Two routes claim " + route.pattern());
                }
                all.add(route);
            }
        }
        this.routes = List.copyOf(all);
    }

    Optional<Match> find(String path) {
        return routes.stream()
                .flatMap(route -> route.match(path).map(found -> new Match(route, found)).stream())
                .findFirst();
    }

    List<Route> routes() {
        return routes;
    }
}
