package org.sawt.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;

/** The addresses of the pages of identity. */
@ApplicationScoped
public class IdentityRoutes implements RouteSource {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("register", "/identity/register.xhtml"),
                Route.of("register/sent", "/identity/sent.xhtml"),
                Route.of("confirm", "/identity/confirm.xhtml"),
                Route.of("sign-in", "/identity/signIn.xhtml"),
                Route.of("sign-out", "/identity/signOut.xhtml"),
                Route.of("account", "/identity/account.xhtml").onlySignedIn());
    }
}
