package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.identity.AccountBlocked;
import org.sawt.identity.AccountUnblocked;
import org.sawt.notification.OutgoingMail;

/** Puts mails about what administrators did with an account into the outbox, in the transaction of the event. */
@ApplicationScoped
class PeopleMails {

    @Inject
    NotificationRepository repository;

    @Inject
    Clock clock;

    private final PublicUrl url = PublicUrl.ofEnvironment();

    void tellReason(@Observes AccountBlocked event) {
        OutgoingMail mail = mail(event.email(), event.language(), "blocked", event.reason());
        repository.add(mail.about(event.accountId()));
    }

    void tellOpening(@Observes AccountUnblocked event) {
        String link = url.to("/" + event.language() + "/sign-in");
        repository.add(mail(event.email(), event.language(), "unblocked", link).about(event.accountId()));
    }

    private OutgoingMail mail(String email, String language, String name, String argument) {
        return new OutgoingMail(email, language, MailTexts.of(name, language, argument), clock.instant());
    }
}
