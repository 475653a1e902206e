package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.notification.OutgoingMail;
import org.sawt.notification.SentMail;

/** Moves one mail at a time out of the outbox, each in a transaction of its own: a bad address cannot hold the others. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());

    /** What became of the mail that was next. */
    enum Outcome {
        NOTHING_DUE,
        DONE,
        SERVER_AWAY
    }

    @Inject
    NotificationRepository repository;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    /** Sends the mail that has waited longest; it leaves the outbox only when the server has accepted it. */
    Outcome sendNext() {
        Optional<OutgoingMail> due = repository.claimDue(clock.instant());
        if (due.isEmpty()) {
            return Outcome.NOTHING_DUE;
        }
        OutgoingMail mail = due.get();
        try {
            server.accept(mail);
        } catch (SendFailedException | RuntimeException e) {
            postpone(mail, e);
            return Outcome.DONE;
        } catch (MessagingException e) {
            postpone(mail, e);
            return Outcome.SERVER_AWAY;
        }
        repository.remove(mail);
        return Outcome.DONE;
    }

    /** Keeps the next mail of a demonstration where the page shows it. */
    Outcome showNext() {
        Optional<OutgoingMail> due = repository.claimDue(clock.instant());
        due.ifPresent(mail -> {
            repository.add(new SentMail(mail, clock.instant()));
            repository.remove(mail);
        });
        return due.isPresent() ? Outcome.DONE : Outcome.NOTHING_DUE;
    }

    /** The log tells the mail's number and the kind of failure; the server's words could name the recipient. */
    private void postpone(OutgoingMail mail, Exception failure) {
        String kind = failure.getClass().getSimpleName();
        if (mail.failed(clock.instant())) {
            LOG.log(Level.INFO, "Mail {0} was not accepted ({1}); next try {2}", new Object[] {
                mail.id(), kind, mail.nextAttemptAt()
            });
        } else {
            LOG.log(Level.WARNING, "Mail {0} was given up ({1})", new Object[] {mail.id(), kind});
            repository.remove(mail);
        }
    }
}
