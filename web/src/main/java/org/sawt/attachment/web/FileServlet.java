package org.sawt.attachment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sawt.attachment.StoredFile;
import org.sawt.attachment.service.AttachmentQueries;

/**
 * Pictures and files at {@code /files/<token>}. A browser keeps one, but asks each time whether it may still show it, so that
 * the files of what is hidden are gone with it. As a page of its own a file is never shown, only saved.
 */
@WebServlet(urlPatterns = "/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

    @Inject
    transient AttachmentQueries queries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<StoredFile> found = queries.find(path == null ? "" : path.substring(1));
        response.setHeader("Cache-Control", "private, no-cache");
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        StoredFile file = found.get();
        String tag = '"' + file.sha256() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] content = file.content();
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", disposition(file.name()));
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** The name twice (RFC 6266): in ASCII for old browsers, and as it is. */
    static String disposition(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
