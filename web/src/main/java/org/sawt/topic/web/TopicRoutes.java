package org.sawt.topic.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.sawt.common.Roles;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;
import org.sawt.topic.service.TopicSwitches;

/** The addresses of the topic pages. */
@ApplicationScoped
public class TopicRoutes implements RouteSource {

    @Override
    public int place() {
        return 10;
    }

    @Override
    public List<Route> routes() {
        return Stream.of(
                        Route.of("topics", "/topic/list.xhtml").inNavigation("topic.list.title"),
                        Route.of("topics/{id}", "/topic/view.xhtml"),
                        Route.of("topics/{id}/results", "/topic/results.xhtml"),
                        desk("desk/topics", "/topic/desk.xhtml").inNavigation("topic.desk.title"),
                        desk("desk/topics/new", "/topic/edit.xhtml"),
                        desk("desk/topics/{id}", "/topic/edit.xhtml"),
                        desk("desk/topics/{id}/preview", "/topic/preview.xhtml"),
                        desk("desk/topics/{id}/publish", "/topic/publish.xhtml"),
                        desk("desk/topics/import", "/topic/import.xhtml").withUploads(),
                        desk("desk/topics/imports/{id}", "/topic/progress.xhtml"))
                .map(route -> route.behind(TopicSwitches.TOPICS))
                .toList();
    }

    private static Route desk(String pattern, String view) {
        return Route.of(pattern, view).onlyFor(Roles.MINISTRY, Roles.ADMIN);
    }
}
