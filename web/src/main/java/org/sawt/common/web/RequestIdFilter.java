package org.sawt.common.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Gives every request a number that stands in each line of the log, in the response's header and on the error page. What no
 * page dealt with is logged here, so that the number on the error page is always in the log.
 */
public class RequestIdFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(RequestIdFilter.class);
    private static final String ATTRIBUTE = "org.sawt.requestId";
    private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = newId();
        request.setAttribute(ATTRIBUTE, id);
        response.setHeader("X-Request-Id", id);
        MDC.put("requestId", id);
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            failed(request, response, e);
        } finally {
            MDC.remove("requestId");
        }
    }

    private static void failed(HttpServletRequest request, HttpServletResponse response, Exception e)
            throws IOException {
        if (response.isCommitted()) {
            LOG.debugf(e, "The answer to %s broke off", request.getMethod());
            throw new IOException(e);
        }
        if (UnreadableRequestException.isReason(e)) {
            LOG.debugf(e, "%s cannot be read", request.getMethod());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        LOG.errorf(e, "%s failed", request.getMethod());
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** Twelve letters and digits that cannot be mistaken for one another when read over the telephone. */
    private static String newId() {
        StringBuilder id = new StringBuilder();
        RANDOM.ints(12, 0, LETTERS.length()).forEach(i -> id.append(LETTERS.charAt(i)));
        return id.toString();
    }

    static String idOf(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(ATTRIBUTE));
    }
}
