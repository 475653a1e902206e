package org.sawt.common.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request whose path parameters are request parameters too. What the path says wins over the query.
 *
 * <p>Reads the real parameters only when asked: an upload must not be parsed before the Faces servlet has the request.
 */
class RoutedRequest extends HttpServletRequestWrapper {

    private final Map<String, String> fromPath;

    RoutedRequest(HttpServletRequest request, Map<String, String> fromPath) {
        super(request);
        this.fromPath = fromPath;
    }

    @Override
    public String getParameter(String name) {
        return fromPath.containsKey(name) ? fromPath.get(name) : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return fromPath.containsKey(name) ? new String[] {fromPath.get(name)} : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
        fromPath.forEach((name, value) -> all.put(name, new String[] {value}));
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
