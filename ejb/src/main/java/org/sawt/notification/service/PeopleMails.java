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
        write(event.email(), event.language(), "blocked", event.reason());
    }

    void tellOpening(@Observes AccountUnblocked event) {
        write(event.email(), event.language(), "unblocked", url.to("/" + event.language() + "/sign-in"));
    }

    private void write(String email, String language, String name, String argument) {
        repository.add(new OutgoingMail(email, language, MailTexts.of(name, language, argument), clock.instant()));
    }
}
