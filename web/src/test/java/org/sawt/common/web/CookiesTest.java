package org.sawt.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CookiesTest {

    @Test
    void keepsNeighbouringHostsFromPlantingCookiesOverTls() {
        ARequest request = ARequest.get("/ar/").overTls().cookie("sawt-browser", "planted");
        assertEquals(Optional.empty(), Cookies.find(request.request(), "sawt-browser"));
        Cookies.set(request.request(), request.response(), "sawt-browser", "own", -1);
        Cookie set = request.cookiesSet.getFirst();
        assertEquals("__Host-sawt-browser", set.getName());
        assertEquals("/", set.getPath());
        assertTrue(set.getSecure() && set.isHttpOnly());
        assertEquals(
                Optional.of("own"),
                Cookies.find(request.cookie("__Host-sawt-browser", "own").request(), "sawt-browser"));
    }

    @Test
    void worksWithoutTlsToo() {
        ARequest request = ARequest.get("/ar/").cookie("sawt-browser", "own");
        assertEquals(Optional.of("own"), Cookies.find(request.request(), "sawt-browser"));
        Cookies.set(request.request(), request.response(), "sawt-browser", "next", 60);
        assertEquals("sawt-browser", request.cookiesSet.getFirst().getName());
        assertFalse(request.cookiesSet.getFirst().getSecure());
    }
}
