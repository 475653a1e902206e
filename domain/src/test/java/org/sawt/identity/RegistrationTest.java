package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final Registration registration =
            new Registration(new Registrant("Maryam", "maryam@example.com", "ar"), "hash", "token", NOW);

    @Test
    void becomesTheAccountOfACitizen() {
        Account account = registration.confirm(NOW.plusSeconds(60));
        assertEquals("maryam@example.com", account.userName());
        assertEquals("Maryam", account.displayName());
        assertEquals("hash", account.passwordHash());
        assertEquals(Set.of("citizen"), account.roles());
        assertEquals(NOW.plusSeconds(60), account.confirmedAt());
    }

    @Test
    void isUsedOnce() {
        registration.confirm(NOW);
        assertTrue(registration.isConfirmed());
        assertThrows(IllegalStateException.class, () -> registration.confirm(NOW));
    }

    @Test
    void expiresAfterFortyEightHours() {
        assertFalse(registration.isExpiredAt(NOW.plus(Duration.ofHours(48)).minusMillis(1)));
        assertTrue(registration.isExpiredAt(NOW.plus(Duration.ofHours(48))));
        assertThrows(IllegalStateException.class, () -> registration.confirm(NOW.plus(Duration.ofHours(48))));
    }

    @Test
    void forgetsThePersonOnceUsed() {
        registration.confirm(NOW);
        assertEquals("", registration.displayName());
        assertEquals("", registration.passwordHash());
        assertEquals("", registration.email());
    }
}
