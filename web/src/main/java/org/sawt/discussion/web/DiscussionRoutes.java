package org.sawt.discussion.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;

/** The addresses of the discussion pages; the discussions themselves stand on the pages of what is discussed. */
@ApplicationScoped
public class DiscussionRoutes implements RouteSource {
    @Override
    public int place() {
        return 30;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("comments/{id}/history", "/discussion/history.xhtml"));
    }
}
