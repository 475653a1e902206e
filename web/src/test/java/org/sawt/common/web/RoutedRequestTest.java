package org.sawt.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutedRequestTest {

    @Test
    void readsNoFormFromAnAddress() {
        RoutedRequest read = routed(form(ARequest.get("/en/topics/7")));
        assertNull(read.getParameter("jakarta.faces.ViewState"));
        assertNull(read.getParameter(Csrf.PARAMETER));
        assertEquals("list", read.getParameter("view"));
    }

    @Test
    void readsAPostedForm() {
        RoutedRequest posted = routed(form(ARequest.post("/en/topics/7")));
        assertEquals("stateless", posted.getParameter("jakarta.faces.ViewState"));
        assertNull(posted.getParameter("primefaces.nonce"));
    }

    @Test
    void believesThePathMoreThanTheQuery() {
        assertEquals("7", routed(ARequest.get("/en/topics/7").with("id", "8")).getParameter("id"));
    }

    private static ARequest form(ARequest request) {
        return request.with("jakarta.faces.ViewState", "stateless")
                .with(Csrf.PARAMETER, "token")
                .with("primefaces.nonce", "x")
                .with("view", "list");
    }

    private static RoutedRequest routed(ARequest request) {
        return new RoutedRequest(request.request(), Map.of("id", "7"), false);
    }
}
