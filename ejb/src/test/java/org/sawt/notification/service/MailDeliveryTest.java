package org.sawt.notification.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sawt.notification.MailText;
import org.sawt.notification.OutgoingMail;
import org.sawt.notification.SentMail;
import org.sawt.notification.service.MailDelivery.Outcome;

class MailDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final List<OutgoingMail> waiting = new ArrayList<>();
    private final List<String> delivered = new ArrayList<>();
    private final MailDelivery delivery = new MailDelivery();
    private MessagingException failure;

    MailDeliveryTest() {
        delivery.repository = new ListedMails();
        delivery.server = new FakeServer();
        delivery.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void deletesAMailOnceTheServerHasAcceptedIt() {
        waiting.add(mailTo("good@example.com"));
        assertEquals(Outcome.DONE, delivery.sendNext());
        assertEquals(List.of("good@example.com"), delivered);
        assertTrue(waiting.isEmpty());
        assertEquals(Outcome.NOTHING_DUE, delivery.sendNext());
    }

    @Test
    void keepsOtherMailsGoingWhenOneAddressIsBad() {
        waiting.add(mailTo("bad@example.com"));
        waiting.add(mailTo("good@example.com"));
        assertEquals(Outcome.DONE, delivery.sendNext());
        assertEquals(Outcome.DONE, delivery.sendNext());
        assertEquals(List.of("good@example.com"), delivered);
        assertEquals(NOW.plusSeconds(60), waiting.getFirst().nextAttemptAt());
    }

    @Test
    void countsAnAttemptThatFailedInAnUnforeseenWay() {
        waiting.add(mailTo("odd@example.com"));
        waiting.add(mailTo("good@example.com"));
        assertEquals(Outcome.DONE, delivery.sendNext());
        assertEquals(Outcome.DONE, delivery.sendNext());
        assertEquals(List.of("good@example.com"), delivered);
        assertEquals(1, waiting.getFirst().attempts());
    }

    @Test
    void stopsWhenTheServerIsAwayAndTriesLater() {
        failure = new MessagingException("no connection");
        waiting.add(mailTo("good@example.com"));
        assertEquals(Outcome.SERVER_AWAY, delivery.sendNext());
        assertEquals(1, waiting.getFirst().attempts());
    }

    @Test
    void showsTheMailsOfADemonstration() {
        waiting.add(mailTo("good@example.com"));
        assertEquals(Outcome.DONE, delivery.showNext());
        assertEquals(List.of("shown"), delivered);
        assertTrue(waiting.isEmpty());
    }

    private static OutgoingMail mailTo(String recipient) {
        return new OutgoingMail(recipient, "ar", new MailText("subject", "body"), NOW);
    }

    /** Mails in a list. */
    private final class ListedMails extends NotificationRepository {

        @Override
        Optional<OutgoingMail> claimDue(Instant now) {
            return waiting.stream()
                    .filter(mail -> !mail.nextAttemptAt().isAfter(now))
                    .min(Comparator.comparing(OutgoingMail::nextAttemptAt));
        }

        @Override
        void remove(OutgoingMail mail) {
            waiting.remove(mail);
        }

        @Override
        void add(SentMail mail) {
            delivered.add("shown");
        }
    }

    /** Accepts every address but bad ones. */
    private final class FakeServer extends MailServer {

        @Override
        void accept(OutgoingMail mail) throws MessagingException {
            if (failure != null) {
                throw failure;
            }
            if (mail.recipient().startsWith("bad")) {
                throw new SendFailedException("no such person");
            }
            if (mail.recipient().startsWith("odd")) {
                throw new IllegalStateException("a fault of the mail library");
            }
            delivered.add(mail.recipient());
        }
    }
}
