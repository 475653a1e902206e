package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.identity.EmailMoveRefused;
import org.sawt.identity.EmailMoveRequested;
import org.sawt.identity.EmailMoved;
import org.sawt.identity.PasswordChanged;
import org.sawt.identity.PasswordLinkRefused;
import org.sawt.identity.PasswordLinkRequested;
import org.sawt.notification.OutgoingMail;

/** Puts mails about passwords and addresses into the outbox, in the transaction of the event. */
@ApplicationScoped
class PersonMails {

    @Inject
    NotificationRepository repository;

    @Inject
    Clock clock;

    private final PublicUrl url = PublicUrl.ofEnvironment();

    void sendPasswordLink(@Observes PasswordLinkRequested event) {
        String link = page(event.language(), "reset/new?token=" + event.token());
        repository.add(mail(event.email(), event.language(), "reset", link).about(event.accountId()));
    }

    void tellReader(@Observes PasswordLinkRefused event) {
        repository.add(mail(event.email(), event.language(), "resetUnknown", page(event.language(), "register")));
    }

    void tellOfPassword(@Observes PasswordChanged event) {
        String link = page(event.language(), "reset");
        repository.add(
                mail(event.email(), event.language(), "passwordChanged", link).about(event.accountId()));
    }

    void askToConfirm(@Observes EmailMoveRequested event) {
        String link = page(event.language(), "account/email/confirm?token=" + event.token());
        repository.add(mail(event.email(), event.language(), "email", link).about(event.accountId()));
    }

    void tellOwner(@Observes EmailMoveRefused event) {
        String link = page(event.language(), "sign-in");
        repository.add(mail(event.email(), event.language(), "emailTaken", link).about(event.accountId()));
    }

    void tellFormerAddress(@Observes EmailMoved event) {
        repository.add(mail(event.formerEmail(), event.language(), "emailMoved", page(event.language(), "sign-in"))
                .about(event.accountId()));
    }

    private String page(String language, String path) {
        return url.to("/" + language + "/" + path);
    }

    private OutgoingMail mail(String email, String language, String name, String link) {
        return new OutgoingMail(email, language, MailTexts.of(name, language, link), clock.instant());
    }
}
