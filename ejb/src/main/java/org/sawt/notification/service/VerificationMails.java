package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.identity.VerificationMoved;
import org.sawt.identity.VerificationWithdrawn;
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
        repository.add(
                mail(event.email(), event.language(), "verificationMoved").about(event.accountId()));
    }

    void tellOfWithdrawal(@Observes VerificationWithdrawn event) {
        repository.add(
                mail(event.email(), event.language(), "verificationWithdrawn").about(event.accountId()));
    }

    private OutgoingMail mail(String email, String language, String name) {
        String link = url.to("/" + language + "/account/verification");
        return new OutgoingMail(email, language, MailTexts.of(name, language, link), clock.instant());
    }
}
