package org.sawt.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TokenPaceTest {

    private static final String SECRET = "sawt_secret";

    private final TokenPace pace = new TokenPace();
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    TokenPaceTest() {
        pace.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Test
    void letsSixHundredThroughAndThenTellsHowLongToWait() {
        for (int i = 0; i < TokenPace.MOST; i++) {
            assertEquals(Duration.ZERO, pace.waitFor(SECRET));
            assertEquals(Duration.ZERO, pace.count(SECRET));
        }
        now = now.plusSeconds(20);
        assertEquals(Duration.ofSeconds(40), pace.waitFor(SECRET));
        assertEquals(Duration.ofSeconds(40), pace.count(SECRET));
        assertEquals(Duration.ZERO, pace.waitFor("another"));
    }

    @Test
    void endsTheWaitHoweverOftenSomebodyAsksMeanwhile() {
        for (int i = 0; i < 2 * TokenPace.MOST; i++) {
            pace.count(SECRET);
        }
        now = now.plus(TokenPace.MINUTE);
        assertEquals(Duration.ZERO, pace.waitFor(SECRET));
        assertEquals(Duration.ZERO, pace.count(SECRET));
    }

    @Test
    void remembersNoTokenThatItWasOnlyAskedAbout() {
        assertEquals(Duration.ZERO, pace.waitFor("nobody's"));
        assertTrue(pace.isEmpty());
    }
}
