package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenIdLoginTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void endsAfterTenMinutes() {
        OpenIdLogin login = new OpenIdLogin(OpenIdWay.signIn("/ar/topics", "ar"), OpenIdSecrets.of(null), NOW);
        assertFalse(login.isExpiredAt(NOW.plusSeconds(599)));
        assertTrue(login.isExpiredAt(NOW.plusSeconds(600)));
        assertEquals("/ar/topics", login.way().returnPath());
    }

    @Test
    void hasNewSecretsEachTimeButLeavesTheBrowserItsOwn() {
        OpenIdSecrets first = OpenIdSecrets.of(null);
        OpenIdSecrets second = OpenIdSecrets.of(first.browser());
        assertEquals(first.browser(), second.browser());
        assertNotEquals(first.state(), second.state());
        assertNotEquals(first.nonce(), second.nonce());
        assertNotEquals(first.codeVerifier(), second.codeVerifier());
        assertEquals("OpenIdSecrets[]", first.toString());
    }
}
