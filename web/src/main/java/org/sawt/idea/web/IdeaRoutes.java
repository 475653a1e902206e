package org.sawt.idea.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;
import org.sawt.idea.service.IdeaSwitches;

/** The addresses of the idea pages for everybody. */
@ApplicationScoped
public class IdeaRoutes implements RouteSource {

    @Override
    public int place() {
        return 20;
    }

    @Override
    public List<Route> routes() {
        return Stream.of(
                        Route.of("ideas", "/idea/list.xhtml").inNavigation("idea.list.title"),
                        Route.of("ideas/{id}", "/idea/view.xhtml"),
                        Route.of("ideas/rounds/{id}", "/idea/round.xhtml"),
                        own("ideas/new", "/idea/new.xhtml"),
                        own("ideas/{id}/edit", "/idea/edit.xhtml"),
                        own("ideas/{id}/files", "/idea/files.xhtml").withUploads(),
                        own("ideas/{id}/authors", "/idea/authors.xhtml"),
                        own("ideas/{id}/similar", "/idea/similar.xhtml"),
                        own("ideas/{id}/check", "/idea/check.xhtml"),
                        own("ideas/{id}/sent", "/idea/sent.xhtml"),
                        own("ideas/{id}/add", "/idea/add.xhtml"),
                        own("account/ideas", "/idea/own.xhtml"))
                .map(route -> route.behind(IdeaSwitches.IDEAS))
                .toList();
    }

    private static Route own(String pattern, String view) {
        return Route.of(pattern, view).onlySignedIn();
    }
}
