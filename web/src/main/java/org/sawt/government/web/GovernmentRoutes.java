package org.sawt.government.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.Roles;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;

/** The addresses of the pages about government entities and calendars. */
@ApplicationScoped
public class GovernmentRoutes implements RouteSource {

    @Override
    public int place() {
        return 80;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("entities", "/government/list.xhtml").inNavigation("government.list.navigation"),
                Route.of("entities/{id}", "/government/view.xhtml"),
                admin("admin/entities", "/government/desk.xhtml"),
                admin("admin/entities/new", "/government/edit.xhtml"),
                admin("admin/entities/{id}", "/government/edit.xhtml"),
                admin("admin/entities/{id}/logo", "/government/logo.xhtml").withUploads(),
                admin("admin/calendars", "/government/calendars.xhtml"),
                admin("admin/calendars/new", "/government/calendar.xhtml"),
                admin("admin/calendars/{id}", "/government/calendar.xhtml"));
    }

    private static Route admin(String pattern, String view) {
        return Route.of(pattern, view).onlyFor(Roles.ADMIN);
    }
}
