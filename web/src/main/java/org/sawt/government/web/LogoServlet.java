package org.sawt.government.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sawt.government.service.EntityQueries;
import org.sawt.government.service.LogoView;

/**
 * The logos of government entities at {@code /logos/<entity>/<hash>.png}. The address of another picture is another one, so
 * that browsers and caches may keep it for good.
 */
@WebServlet(urlPatterns = "/logos/*")
public class LogoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern LOGO = Pattern.compile("/([0-9]{1,18})/([0-9a-f]{64})\\.png");

    @Inject
    transient EntityQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<LogoView> logo = find(request.getPathInfo());
        if (logo.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] png = logo.get().png();
        response.setContentType("image/png");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Content-Disposition", "inline; filename=\"logo.png\"");
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }

    private Optional<LogoView> find(String path) {
        Matcher parts = LOGO.matcher(path == null ? "" : path);
        return parts.matches() ? queries.findLogo(Long.parseLong(parts.group(1)), parts.group(2)) : Optional.empty();
    }
}
