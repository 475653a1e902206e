package org.sawt.common.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-21T17:00:00Z");
    private static final String BROWSER = "0123456789abcdefghijkl";

    private final Signer signer = new Signer(new byte[32]);
    private final Signer stranger = new Signer(new byte[] {1});

    @Test
    void provesWhomThePageWasMadeFor() {
        String token = CsrfToken.forAccount("42", BROWSER, NOW).write(signer);
        assertEquals(
                OptionalLong.of(42),
                CsrfToken.read(token, BROWSER, NOW, signer).orElseThrow().accountId());
    }

    @Test
    void bindsAnAnonymousTokenToItsBrowser() {
        String token = CsrfToken.forBrowser(BROWSER, NOW).write(signer);
        assertFalse(token.contains(BROWSER));
        assertEquals(
                OptionalLong.empty(),
                CsrfToken.read(token, BROWSER, NOW, signer).orElseThrow().accountId());
        assertTrue(CsrfToken.read(token, "another", NOW, signer).isEmpty());
        assertTrue(CsrfToken.read(token, "", NOW, signer).isEmpty());
    }

    @Test
    void bindsTheTokenOfAnAccountToItsBrowserToo() {
        String attackers = CsrfToken.forAccount("42", BROWSER, NOW).write(signer);
        assertFalse(attackers.contains(BROWSER));
        assertTrue(CsrfToken.read(attackers, "a victims browser", NOW, signer).isEmpty());
        assertTrue(CsrfToken.read(attackers, "", NOW, signer).isEmpty());
    }

    @Test
    void refusesATokenWithoutABrowser() {
        String token = CsrfToken.forBrowser("", NOW).write(signer);
        assertTrue(CsrfToken.read(token, "", NOW, signer).isEmpty());
    }

    @Test
    void endsAfterTwelveHours() {
        String token = CsrfToken.forAccount("42", BROWSER, NOW).write(signer);
        assertTrue(CsrfToken.read(token, BROWSER, NOW.plus(Duration.ofHours(11)), signer)
                .isPresent());
        assertTrue(CsrfToken.read(token, BROWSER, NOW.plus(Duration.ofHours(12)), signer)
                .isEmpty());
    }

    @Test
    void refusesWhatSomebodyElseSignedOrChanged() {
        String token = CsrfToken.forAccount("42", BROWSER, NOW).write(signer);
        assertTrue(CsrfToken.read(CsrfToken.forAccount("42", BROWSER, NOW).write(stranger), BROWSER, NOW, signer)
                .isEmpty());
        assertTrue(CsrfToken.read(token.replace("a42.", "a43."), BROWSER, NOW, signer)
                .isEmpty());
        String[] parts = token.split("\\.");
        String longer = parts[0] + "." + (Long.parseLong(parts[1]) + 1) + "." + parts[2];
        assertTrue(CsrfToken.read(longer, BROWSER, NOW, signer).isEmpty());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a42", "a42.1", "a42..", "b.99999999999.x", "a42.99999999999.x.y", "aé.1.x", "a42.1.é"})
    void refusesWhatIsNoToken(String token) {
        assertTrue(CsrfToken.read(token, BROWSER, NOW, signer).isEmpty());
    }

    @Test
    void signsForOnePurposeOnly() {
        assertNotEquals(signer.sign("csrf", "x"), signer.sign("sawt-notice", "x"));
    }
}
