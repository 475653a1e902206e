package org.sawt.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sawt.identity.service.SingleSignOnLogoutService;

/** Where the provider tells, without any browser, that somebody has signed out there. */
@WebServlet("/sso/logout")
public class SingleSignOnLogoutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 20_000;

    @Inject
    transient SingleSignOnLogoutService singleSignOnLogoutService;

    /** Null also for a form that the server does not take apart, such as one of too many parts. */
    private static String token(HttpServletRequest request) {
        try {
            return request.getParameter("logout_token");
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long length = request.getContentLengthLong();
        boolean readable = length >= 0 && length <= MOST_BYTES;
        String token = readable ? token(request) : null;
        boolean done = token != null && singleSignOnLogoutService.signOut(token);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(done ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("application/json");
        response.getWriter().write(done ? "{}" : "{\"error\":\"invalid_request\"}");
    }
}
