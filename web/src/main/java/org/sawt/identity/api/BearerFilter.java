package org.sawt.identity.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers a wrong bearer token before anything else runs (RFC 6750, section 3.1; RFC 9457). */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class BearerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String REFUSED = BearerFilter.class.getName();
    private static final String PROBLEM = """
            {"type":"about:blank","title":"Unauthorized","status":401,"detail":"The token is unknown or was revoked."}
            """;

    /** Marks a request whose token is nobody's. */
    public static void refuse(HttpServletRequest request) {
        request.setAttribute(REFUSED, Boolean.TRUE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(REFUSED) == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"sawt\", error=\"invalid_token\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.getOutputStream().write(PROBLEM.getBytes(StandardCharsets.UTF_8));
    }
}
