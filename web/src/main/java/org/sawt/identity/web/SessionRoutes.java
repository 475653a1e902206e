package org.sawt.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;

/** The addresses of the pages about sessions and second factors. */
@ApplicationScoped
public class SessionRoutes implements RouteSource {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("sign-in/code", "/identity/code.xhtml"),
                Route.of("account/sessions", "/identity/sessions.xhtml").onlySignedIn(),
                Route.of("account/second-factor", "/identity/secondFactor.xhtml")
                        .onlySignedIn(),
                Route.of("account/second-factor/new-codes", "/identity/newCodes.xhtml")
                        .onlySignedIn(),
                Route.of("account/second-factor/off", "/identity/secondFactorOff.xhtml")
                        .onlySignedIn());
    }
}
