package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;

class ApiTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void isRandomAndNeverTheSame() {
        String secret = SecretToken.random(ApiToken.PREFIX);
        assertTrue(secret.matches("sawt_[A-Za-z0-9_-]{43}"));
        assertNotEquals(secret, SecretToken.random(ApiToken.PREFIX));
    }

    @Test
    void isKeptAsItsHashOnly() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", SecretToken.hash("abc"));
    }

    @Test
    void notesTheDayOfUseOnce() {
        ApiToken token = new ApiToken(1, "secret", " my  script ", NOW);
        assertEquals("my script", token.label());
        assertTrue(token.useOn(LocalDate.of(2026, 11, 21)));
        assertFalse(token.useOn(LocalDate.of(2026, 11, 21)));
        assertTrue(token.useOn(LocalDate.of(2026, 11, 22)));
    }

    @Test
    void needsALabel() {
        assertThrows(RuleViolation.class, () -> new ApiToken(1, "secret", " ", NOW));
        assertThrows(RuleViolation.class, () -> new ApiToken(1, "secret", "x".repeat(61), NOW));
    }
}
