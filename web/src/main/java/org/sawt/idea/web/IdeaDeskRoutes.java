package org.sawt.idea.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.sawt.common.Roles;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;
import org.sawt.idea.service.IdeaSwitches;

/** The addresses of the idea pages for the staff. */
@ApplicationScoped
public class IdeaDeskRoutes implements RouteSource {

    @Override
    public int place() {
        return 21;
    }

    @Override
    public List<Route> routes() {
        return Stream.of(
                        desk("desk/ideas", "/idea/desk.xhtml").inNavigation("idea.desk.title"),
                        desk("desk/ideas/{id}", "/idea/deskView.xhtml"),
                        desk("desk/ideas/{id}/merge", "/idea/merge.xhtml"),
                        desk("desk/ideas/{id}/split", "/idea/split.xhtml"),
                        desk("desk/ideas/rounds", "/idea/deskRounds.xhtml"),
                        desk("desk/ideas/rounds/new", "/idea/deskRound.xhtml"),
                        desk("desk/ideas/rounds/{id}", "/idea/deskRound.xhtml"),
                        desk("desk/ideas/import", "/idea/imports.xhtml").withUploads(),
                        desk("desk/ideas/imports/{id}", "/idea/import.xhtml"))
                .map(route -> route.behind(IdeaSwitches.IDEAS))
                .toList();
    }

    private static Route desk(String pattern, String view) {
        return Route.of(pattern, view).onlyFor(Roles.MINISTRY, Roles.ADMIN);
    }
}
