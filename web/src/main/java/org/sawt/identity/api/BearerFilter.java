package org.sawt.identity.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.sawt.common.RuleViolation;

/**
 * Refuses a wrong bearer token, and one that asks too often, before anything else is looked at, also where no token is needed (RFC 6750,
 * section 3.1).
 */
@Provider
@PreMatching
public class BearerFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String REFUSED = BearerFilter.class.getName();
    private static final String WAIT = REFUSED + ".wait";

    @Context
    HttpServletRequest servletRequest;

    /** Marks a request whose token is nobody's. */
    public static void refuse(HttpServletRequest request) {
        request.setAttribute(REFUSED, Boolean.TRUE);
    }

    /** Marks a request of a token that asks too often. */
    public static void slowDown(HttpServletRequest request, Duration wait) {
        request.setAttribute(WAIT, wait);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (servletRequest.getAttribute(WAIT) instanceof Duration wait) {
            throw RuleViolation.tooMany(wait.plusSeconds(1), "identity.token.tooFast");
        }
        if (isRefused()) {
            throw RuleViolation.unauthenticated("common.problem.unauthenticated.detail");
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (isRefused()) {
            response.getHeaders()
                    .putSingle(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"sawt\", error=\"invalid_token\"");
        }
    }

    private boolean isRefused() {
        return servletRequest.getAttribute(REFUSED) != null;
    }
}
