package org.sawt.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sawt.common.Roles;
import org.sawt.common.web.Route;
import org.sawt.common.web.RouteSource;

/** The address of the audit trail. */
@ApplicationScoped
public class AuditRoutes implements RouteSource {

    @Override
    public List<Route> routes() {
        return List.of(Route.of("admin/audit", "/audit/list.xhtml").onlyFor(Roles.ADMIN));
    }
}
