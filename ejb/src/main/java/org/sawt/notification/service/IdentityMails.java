package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.identity.RegistrationRepeated;
import org.sawt.identity.RegistrationRequested;
import org.sawt.notification.OutgoingMail;

/** Puts mails about accounts into the outbox, in the transaction of the event. */
@ApplicationScoped
class IdentityMails {

    @Inject
    NotificationRepository repository;

    @Inject
    Clock clock;

    private final PublicUrl url = PublicUrl.ofEnvironment();

    void askToConfirm(@Observes RegistrationRequested event) {
        String link = url.to("/" + event.language() + "/confirm?token=" + event.token());
        write(event.email(), event.language(), "confirm", link);
    }

    void tellOwner(@Observes RegistrationRepeated event) {
        write(event.email(), event.language(), "known", url.to("/" + event.language() + "/sign-in"));
    }

    private void write(String email, String language, String name, String link) {
        repository.add(new OutgoingMail(email, language, MailTexts.of(name, language, link), clock.instant()));
    }
}
