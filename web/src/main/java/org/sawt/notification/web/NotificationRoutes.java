package org.sawt.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;

/** The addresses of the pages about one's own notices. */
@ApplicationScoped
public class NotificationRoutes implements RouteSource {

    static final String LIST = "account/notifications";

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of(LIST, "/notification/notices.xhtml").onlySignedIn(),
                Route.of(LIST + "/settings", "/notification/settings.xhtml").onlySignedIn(),
                Route.of(LIST + "/{id}", "/notification/open.xhtml").onlySignedIn());
    }
}
