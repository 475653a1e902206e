package org.sawt.moderation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.Roles;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;

/** The addresses of moderation. */
@ApplicationScoped
public class ModerationRoutes implements RouteSource {

    @Override
    public int place() {
        return 60;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("rules", "/moderation/rules.xhtml"),
                Route.of("moderation-report", "/moderation/figures.xhtml"),
                Route.of("reports/new", "/moderation/report.xhtml").onlySignedIn(),
                Route.of("reports/thanks", "/moderation/thanks.xhtml").onlySignedIn(),
                Route.of("account/decisions", "/moderation/decisions.xhtml").onlySignedIn(),
                Route.of("account/decisions/{id}", "/moderation/decision.xhtml").onlySignedIn(),
                desk("desk/moderation", "/moderation/queue.xhtml").inNavigation("moderation.queue.navigation"),
                desk("desk/moderation/{id}", "/moderation/case.xhtml"),
                desk("desk/moderation/templates", "/moderation/templates.xhtml"),
                desk("desk/moderation/templates/new", "/moderation/template.xhtml"),
                desk("desk/moderation/templates/{id}", "/moderation/template.xhtml"),
                desk("desk/moderation/words", "/moderation/words.xhtml"));
    }

    private static Route desk(String pattern, String view) {
        return Route.of(pattern, view).onlyFor(Roles.MODERATOR, Roles.ADMIN);
    }
}
