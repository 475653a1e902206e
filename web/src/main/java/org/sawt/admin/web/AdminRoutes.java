package org.sawt.admin.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.Roles;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;

/** The addresses of the administrators' pages. */
@ApplicationScoped
public class AdminRoutes implements RouteSource {

    @Override
    public int place() {
        return LAST + 1;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                admin("admin", "/admin/home.xhtml").inNavigation("admin.home.title"),
                admin("admin/people", "/admin/people.xhtml"),
                admin("admin/people/{id}", "/admin/person.xhtml"),
                admin("admin/texts", "/admin/texts.xhtml"),
                admin("admin/texts/{id}", "/admin/text.xhtml"),
                admin("admin/switches", "/admin/switches.xhtml"));
    }

    private static Route admin(String pattern, String view) {
        return Route.of(pattern, view).onlyFor(Roles.ADMIN);
    }
}
