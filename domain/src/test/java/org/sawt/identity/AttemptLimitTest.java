package org.sawt.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AttemptLimitTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void waitsUntilTheOldestCountedAttemptLeavesTheWindow() {
        assertEquals(Duration.ofMinutes(5), AttemptLimit.ADDRESS_AND_ACCOUNT.wait(NOW.minusSeconds(600), NOW));
        assertEquals(Duration.ZERO, AttemptLimit.ADDRESS_AND_ACCOUNT.wait(NOW.minusSeconds(900), NOW));
        assertEquals(Duration.ZERO, AttemptLimit.ADDRESS_AND_ACCOUNT.wait(null, NOW));
    }

    @ParameterizedTest
    @EnumSource
    void isForgottenAfterTheLongestWindow(AttemptLimit limit) {
        assertTrue(limit.window().compareTo(AttemptLimit.LONGEST) <= 0);
    }
}
