package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.notification.MailText;
import org.sawt.notification.OutgoingMail;

/** Puts letters about accounts into the outbox: a text with one place, mostly for the link to a page. */
@ApplicationScoped
class Letters {

    @Inject
    NotificationRepository repository;

    @Inject
    Clock clock;

    private final PublicUrl url = PublicUrl.ofEnvironment();

    /** The whole address of a page below the language. */
    String page(String language, String path) {
        return url.to("/" + language + "/" + path);
    }

    /** A letter to an address that is nobody's account. */
    void toAddress(String email, String language, String letter, String argument) {
        repository.add(mail(email, language, letter, argument));
    }

    /** A letter about this account, wherever it goes. */
    void about(long accountId, String email, String language, String letter, String argument) {
        repository.add(mail(email, language, letter, argument).about(accountId));
    }

    private OutgoingMail mail(String email, String language, String letter, String argument) {
        MailText text = MailTexts.of(letter, language, argument);
        return new OutgoingMail(email, language, text, clock.instant());
    }
}
