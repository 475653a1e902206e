package org.sawt.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.Roles;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;

/** The addresses of the pages of verification. */
@ApplicationScoped
public class VerificationRoutes implements RouteSource {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("account/verification", "/identity/verification.xhtml").onlySignedIn(),
                Route.of("desk/verification", "/identity/counter.xhtml")
                        .onlyFor(Roles.AGENT, Roles.ADMIN)
                        .inNavigation("identity.counter.navigation"),
                Route.of("desk/verification/{id}", "/identity/card.xhtml").onlyFor(Roles.AGENT, Roles.ADMIN));
    }
}
