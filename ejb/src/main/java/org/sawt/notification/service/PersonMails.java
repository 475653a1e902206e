package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sawt.identity.EmailMoveRefused;
import org.sawt.identity.EmailMoveRequested;
import org.sawt.identity.EmailMoved;
import org.sawt.identity.PasswordChanged;
import org.sawt.identity.PasswordLinkRefused;
import org.sawt.identity.PasswordLinkRequested;

/** Puts mails about passwords and addresses into the outbox, in the transaction of the event. */
@ApplicationScoped
class PersonMails {

    @Inject
    Letters letters;

    void sendPasswordLink(@Observes PasswordLinkRequested event) {
        String link = page(event.language(), "reset/new?token=" + event.token());
        letters.about(event.accountId(), event.email(), event.language(), "reset", link);
    }

    void tellReader(@Observes PasswordLinkRefused event) {
        letters.toAddress(event.email(), event.language(), "resetUnknown", page(event.language(), "register"));
    }

    void tellOfPassword(@Observes PasswordChanged event) {
        String link = page(event.language(), "reset");
        letters.about(event.accountId(), event.email(), event.language(), "passwordChanged", link);
    }

    void askToConfirm(@Observes EmailMoveRequested event) {
        String link = page(event.language(), "account/email/confirm?token=" + event.token());
        letters.about(event.accountId(), event.email(), event.language(), "email", link);
    }

    void tellOwner(@Observes EmailMoveRefused event) {
        String link = page(event.language(), "sign-in");
        letters.about(event.accountId(), event.email(), event.language(), "emailTaken", link);
    }

    void tellFormerAddress(@Observes EmailMoved event) {
        String link = page(event.language(), "sign-in");
        letters.about(event.accountId(), event.formerEmail(), event.language(), "emailMoved", link);
    }

    private String page(String language, String path) {
        return letters.page(language, path);
    }
}
