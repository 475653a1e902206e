package org.sawt.common.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request that a test makes up, and what became of it. */
class ARequest {

    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, Object> answers = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final List<String> roles = new ArrayList<>();
    private final List<Cookie> cookies = new ArrayList<>();

    final List<Cookie> cookiesSet = new ArrayList<>();
    final Map<String, String> headersSet = new HashMap<>();
    String forwardedTo;
    int status = 200;

    /** @param sent the address as it was sent; the container leads it to {@code servletPath} */
    ARequest(String method, String sent, String servletPath) {
        answers.put("getMethod", method);
        answers.put("getRequestURI", sent);
        answers.put("getServletPath", servletPath);
        answers.put("getContextPath", "");
        answers.put("isSecure", false);
        answers.put("getContentLengthLong", -1L);
    }

    static ARequest get(String path) {
        return new ARequest("GET", path, path);
    }

    static ARequest post(String path) {
        ARequest request = new ARequest("POST", path, path);
        request.answers.put("getContentType", "application/x-www-form-urlencoded");
        request.answers.put("getContentLengthLong", 0L);
        return request;
    }

    ARequest overTls() {
        answers.put("isSecure", true);
        return this;
    }

    ARequest ofType(String contentType) {
        answers.put("getContentType", contentType);
        return this;
    }

    ARequest ofSize(long bytes) {
        answers.put("getContentLengthLong", bytes);
        return this;
    }

    ARequest by(String accountId, String... theirRoles) {
        answers.put("getUserPrincipal", (Principal) () -> accountId);
        roles.addAll(List.of(theirRoles));
        return this;
    }

    ARequest with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    ARequest cookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (name, arguments) -> switch (name) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "getInputStream" -> new Body();
            case "getParameterMap" -> arrays();
            case "getParameter" -> parameters.get(arguments[0]);
            case "isUserInRole" -> roles.contains(arguments[0]);
            case "getCookies" -> cookies.toArray(new Cookie[0]);
            case "getRequestDispatcher" -> dispatcher((String) arguments[0]);
            default -> answers.get(name);
        });
    }

    private Map<String, String[]> arrays() {
        Map<String, String[]> arrays = new HashMap<>();
        parameters.forEach((name, value) -> arrays.put(name, new String[] {value}));
        return arrays;
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (name, arguments) -> {
            switch (name) {
                case "sendError", "setStatus" -> status = (int) arguments[0];
                case "setHeader", "addHeader" -> headersSet.put((String) arguments[0], (String) arguments[1]);
                case "addCookie" -> cookiesSet.add((Cookie) arguments[0]);
                default -> throw new UnsupportedOperationException(name);
            }
            return null;
        });
    }

    private RequestDispatcher dispatcher(String view) {
        return proxy(RequestDispatcher.class, (name, arguments) -> forwardedTo = view);
    }

    /** A body that came whole. */
    private static final class Body extends ServletInputStream {

        @Override
        public int read() {
            return -1;
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private interface Call {
        Object answer(String name, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Object answer = call.answer(method.getName(), given);
            return method.getReturnType() == void.class ? null : answer;
        }));
    }
}
