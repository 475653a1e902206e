package org.sawt.common.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sawt.common.service.FeatureSwitches;

/**
 * Leads a pretty address to its view. Views have no address of their own: whoever asks for a file gets 404, apart from the
 * static resources of Faces and the parts that are no pages.
 */
public class RoutingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final List<String> NOT_PAGES =
            List.of("/jakarta.faces.resource/", "/api/", "/health/", "/dev/", "/logos/", "/files/", "/sso/");
    private static final Set<String> FILES = Set.of("/robots.txt", "/favicon.ico");
    private static final String URL_ENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    transient RouteTable routes;

    @Inject
    transient Csrf csrf;

    @Inject
    transient FeatureSwitches switches;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String uri = request.getRequestURI().substring(request.getContextPath().length());
        if (isNoPage(RequestPath.of(request))) {
            chain.doFilter(new LenientDates(request), response);
            return;
        }
        PagePath path = PagePath.of(request);
        if (uri.isEmpty() || uri.equals("/")) {
            response.addHeader("Vary", "Accept-Language");
            redirect(response, HttpServletResponse.SC_FOUND, path.url());
        } else if (!path.inPath()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!path.path().isEmpty()
                && uri.endsWith("/")
                && !request.getMethod().equals("POST")) {
            redirect(response, HttpServletResponse.SC_MOVED_PERMANENTLY, path.url());
        } else {
            enter(request, response, path);
        }
    }

    /** Throws away what comes: a browser shows no answer before it has sent everything. */
    private static void refuseTooLarge(HttpServletRequest request, HttpServletResponse response, Route route)
            throws IOException {
        Incident.markTooLarge(request, UploadLimit.megabytes(route.uploads()));
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
        response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    private static boolean isNoPage(String path) {
        return FILES.contains(path) || NOT_PAGES.stream().anyMatch(part -> (path + "/").startsWith(part));
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, PagePath path)
            throws IOException, ServletException {
        Optional<RouteTable.Match> match = routes.find(path.path());
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Route route = match.get().route();
        int refusal = refusal(request, route);
        if (route.featureSwitch() != null && !switches.isOn(route.featureSwitch())) {
            Incident.markSwitchedOff(request);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (refusal == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE) {
            refuseTooLarge(request, response, route);
        } else if (refusal != HttpServletResponse.SC_OK) {
            response.sendError(refusal);
        } else {
            forward(request, response, path, match.get());
        }
    }

    /** What is wrong with a form before it is read: its type, or how much it brings along; 200 when nothing is. */
    private static int refusal(HttpServletRequest request, Route route) {
        if (!request.getMethod().equals("POST")) {
            return HttpServletResponse.SC_OK;
        }
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith(route.uploads() ? MULTIPART : URL_ENCODED)) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        long length = request.getContentLengthLong();
        if (length < 0 && !route.uploads()) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        return length > UploadLimit.bytes(route.uploads())
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : HttpServletResponse.SC_OK;
    }

    private void forward(
            HttpServletRequest request, HttpServletResponse response, PagePath path, RouteTable.Match match)
            throws IOException, ServletException {
        Route route = match.route();
        if (Admission.admits(request, route.roles()) || isOfExpiredSession(request)) {
            request.setAttribute(PathViewHandler.STATEFUL, route.stateful());
            RoutedRequest routed = new RoutedRequest(request, match.parameters(), route.stateful());
            routed.getRequestDispatcher(route.view()).forward(routed, response);
        } else if (request.getUserPrincipal() == null) {
            redirect(response, HttpServletResponse.SC_FOUND, Links.signIn(path));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /**
     * A form whose person is no longer signed in reaches its view, so that nothing typed is lost; the services refuse it. Only
     * forms without files: an upload must not be read here.
     */
    private boolean isOfExpiredSession(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && request.getUserPrincipal() == null
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(URL_ENCODED)
                && csrf.admits(parameter(request))
                && csrf.expiredAccountId().isPresent();
    }

    private static String parameter(HttpServletRequest request) {
        return new RoutedRequest(request, Map.of(), false).getParameter(Csrf.PARAMETER);
    }

    /** By hand, because a container may write an absolute address of its own from the Host header. */
    private static void redirect(HttpServletResponse response, int status, String to) {
        response.setStatus(status);
        response.setHeader("Location", to);
    }
}
