package org.sawt.common.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Who may enter a route. The services check again: this only spares people pages that would refuse them. */
final class Admission {

    private Admission() {}

    static boolean admits(HttpServletRequest request, Set<String> roles) {
        return roles.isEmpty() || roles.stream().anyMatch(role -> isIn(request, role));
    }

    private static boolean isIn(HttpServletRequest request, String role) {
        return role.equals(Route.SIGNED_IN) ? request.getUserPrincipal() != null : request.isUserInRole(role);
    }
}
