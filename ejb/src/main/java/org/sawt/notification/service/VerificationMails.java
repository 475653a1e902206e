package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.identity.VerificationMoved;
import org.sawt.notification.OutgoingMail;

/** Puts mails about verification into the outbox, in the transaction of the event. */
@ApplicationScoped
class VerificationMails {

    @Inject
    NotificationRepository repository;

    @Inject
    Clock clock;

    private final PublicUrl url = PublicUrl.ofEnvironment();

    void tellWhoLostIt(@Observes VerificationMoved event) {
        String link = url.to("/" + event.language() + "/account/verification");
        repository.add(new OutgoingMail(
                event.email(),
                event.language(),
                MailTexts.of("verificationMoved", event.language(), link),
                clock.instant()));
    }
}
