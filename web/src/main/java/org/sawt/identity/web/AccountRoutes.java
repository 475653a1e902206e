package org.sawt.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;

/** The addresses of the pages with which people look after their own account. */
@ApplicationScoped
public class AccountRoutes implements RouteSource {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("reset", "/identity/reset.xhtml"),
                Route.of("reset/sent", "/identity/resetSent.xhtml"),
                Route.of("reset/new", "/identity/resetNew.xhtml"),
                Route.of("privacy", "/identity/privacy.xhtml"),
                Route.of("account/profile", "/identity/profile.xhtml").onlySignedIn(),
                Route.of("account/password", "/identity/password.xhtml").onlySignedIn(),
                Route.of("account/email", "/identity/email.xhtml").onlySignedIn(),
                Route.of("account/email/confirm", "/identity/emailConfirm.xhtml")
                        .onlySignedIn(),
                Route.of("account/data", "/identity/data.xhtml").onlySignedIn(),
                Route.of("account/delete", "/identity/delete.xhtml").onlySignedIn());
    }
}
