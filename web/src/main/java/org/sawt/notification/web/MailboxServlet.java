package org.sawt.notification.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sawt.identity.service.DemoMode;

/** Leads {@code /dev/mail} to its pages in a demonstration; anywhere else there is nothing at this address. */
@WebServlet(urlPatterns = {"/dev/mail", "/dev/mail/*"})
public class MailboxServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The number of the mail that is asked for, as an attribute of the request. */
    static final String MAIL = MailboxServlet.class.getName();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String rest = request.getPathInfo() == null ? "/" : request.getPathInfo();
        response.setHeader("Cache-Control", "no-store");
        if (!DemoMode.isOn()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (rest.equals("/")) {
            request.getRequestDispatcher("/notification/list.xhtml").forward(request, response);
        } else if (rest.matches("/[0-9]{1,18}")) {
            request.setAttribute(MAIL, Long.valueOf(rest.substring(1)));
            request.getRequestDispatcher("/notification/view.xhtml").forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
