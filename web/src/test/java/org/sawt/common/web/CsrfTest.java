package org.sawt.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class CsrfTest {

    private static final Instant NOW = Instant.parse("2026-11-21T17:00:00Z");
    private static final String BROWSER = "0123456789abcdefghijkl";

    private final Signer signer = new Signer(new byte[32]);

    @Test
    void refusesTheFormOfAnAttackersAccountInAVictimsBrowser() {
        String attackers =
                CsrfToken.forAccount("66", "abcdefghijkl0123456789", NOW).write(signer);
        assertFalse(csrf(ARequest.post("/ar/sign-in")).admits(attackers));
        assertFalse(
                csrf(ARequest.post("/ar/sign-in").cookie(Csrf.COOKIE, BROWSER)).admits(attackers));
    }

    @Test
    void letsAFormThroughWhosePersonIsNoLongerSignedIn() {
        String token = CsrfToken.forAccount("42", BROWSER, NOW).write(signer);
        Csrf csrf = csrf(ARequest.post("/ar/topics/7").cookie(Csrf.COOKIE, BROWSER));
        assertTrue(csrf.admits(token));
        assertEquals(OptionalLong.of(42), csrf.expiredAccountId());
    }

    @Test
    void refusesTheFormOfAnotherAccountOnTheSameBrowser() {
        String token = CsrfToken.forAccount("42", BROWSER, NOW).write(signer);
        assertTrue(
                csrf(ARequest.post("/ar/account").cookie(Csrf.COOKIE, BROWSER).by("42"))
                        .admits(token));
        assertFalse(
                csrf(ARequest.post("/ar/account").cookie(Csrf.COOKIE, BROWSER).by("43"))
                        .admits(token));
    }

    @Test
    void refusesAVisitorsFormForASignedInPerson() {
        String visitors = CsrfToken.forBrowser(BROWSER, NOW).write(signer);
        ARequest request = ARequest.post("/ar/topics/7").cookie(Csrf.COOKIE, BROWSER);
        assertTrue(csrf(request).admits(visitors));
        assertFalse(csrf(request.by("42")).admits(visitors));
    }

    private Csrf csrf(ARequest request) {
        Csrf csrf = new Csrf();
        csrf.request = request.request();
        csrf.signer = signer;
        csrf.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return csrf;
    }
}
