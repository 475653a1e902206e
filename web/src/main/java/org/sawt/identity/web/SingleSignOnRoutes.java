package org.sawt.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;

/** The addresses of the pages of the single sign-in. */
@ApplicationScoped
public class SingleSignOnRoutes implements RouteSource {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("sign-in/single-sign-on", "/identity/singleSignOnEnd.xhtml"),
                Route.of("account/single-sign-on", "/identity/singleSignOn.xhtml")
                        .onlySignedIn(),
                Route.of("account/single-sign-on/taken", "/identity/singleSignOnTaken.xhtml")
                        .onlySignedIn());
    }
}
