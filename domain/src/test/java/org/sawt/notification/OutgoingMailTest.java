package org.sawt.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void isDueAtOnce() {
        assertEquals(NOW, mail().nextAttemptAt());
    }

    @Test
    void isTriedAgainAfterGrowingPausesForDaysAndThenGivenUp() {
        OutgoingMail mail = mail();
        Instant now = NOW;
        Duration pause = Duration.ZERO;
        while (mail.failed(now)) {
            Duration next = Duration.between(now, mail.nextAttemptAt());
            assertTrue(next.compareTo(pause) > 0);
            pause = next;
            now = mail.nextAttemptAt();
        }
        assertTrue(Duration.between(NOW, now).toDays() >= 4);
        assertFalse(mail.failed(now));
    }

    private static OutgoingMail mail() {
        return new OutgoingMail("m@example.com", "ar", new MailText("subject", "body"), NOW);
    }
}
