package org.sawt.common.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request as its view may see it. Path parameters are request parameters too; what the path says wins over the query. A
 * form counts only when it was posted: in an address, its fields are nothing. What cannot be read is told as such.
 *
 * <p>Reads the real parameters only when asked: an upload must not be parsed before the Faces servlet has the request.
 */
class RoutedRequest extends HttpServletRequestWrapper {

    private static final String FACES = "jakarta.faces.";
    private static final String PRIME_FACES = "primefaces.";

    private final Map<String, String> fromPath;
    private final boolean posted;
    private final boolean stateful;
    private Map<String, String[]> all;

    RoutedRequest(HttpServletRequest request, Map<String, String> fromPath, boolean stateful) {
        super(request);
        this.fromPath = fromPath;
        this.posted = request.getMethod().equals("POST");
        this.stateful = stateful;
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (all == null) {
            Map<String, String[]> readable = new LinkedHashMap<>(sent());
            readable.keySet().removeIf(this::isHidden);
            fromPath.forEach((name, value) -> readable.put(name, new String[] {value}));
            all = Collections.unmodifiableMap(readable);
        }
        return all;
    }

    private Map<String, String[]> sent() {
        try {
            return super.getParameterMap();
        } catch (RuntimeException e) {
            throw UploadLimit.isReason(e) ? e : new UnreadableRequestException(e);
        }
    }

    private boolean isHidden(String name) {
        boolean ofForm = name.startsWith(FACES) || name.equals(Csrf.PARAMETER);
        return !posted && ofForm || !stateful && name.startsWith(PRIME_FACES);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
