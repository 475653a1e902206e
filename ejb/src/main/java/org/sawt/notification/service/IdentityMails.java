package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.sawt.identity.OpenIdLinked;
import org.sawt.identity.RegistrationRepeated;
import org.sawt.identity.RegistrationRequested;
import org.sawt.identity.SecondFactorChanged;
import org.sawt.notification.MailText;
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
        String link =
                url.to("/" + event.language() + "/confirm?token=" + event.token() + onward("&", event.returnPath()));
        MailText text = MailTexts.of("confirm", event.language(), link);
        repository.add(new OutgoingMail(event.email(), event.language(), text, clock.instant()));
    }

    void tellOwner(@Observes RegistrationRepeated event) {
        String link = url.to("/" + event.language() + "/sign-in" + onward("?", event.returnPath()));
        MailText text = MailTexts.of("known", event.language(), link);
        repository.add(
                new OutgoingMail(event.email(), event.language(), text, clock.instant()).about(event.accountId()));
    }

    void tellOwner(@Observes OpenIdLinked event) {
        String link = url.to("/" + event.language() + "/account/single-sign-on");
        MailText text = MailTexts.of("singleSignOn", event.language(), link);
        repository.add(
                new OutgoingMail(event.email(), event.language(), text, clock.instant()).about(event.accountId()));
    }

    void tellOwner(@Observes SecondFactorChanged event) {
        String name = event.on() ? "secondFactorOn" : "secondFactorOff";
        String link = url.to("/" + event.language() + "/account/second-factor");
        MailText text = MailTexts.of(name, event.language(), link);
        repository.add(new OutgoingMail(event.email(), event.language(), text, clock.instant()));
    }

    /** What makes the linked page lead on to where the person came from. */
    private static String onward(String separator, String returnPath) {
        return returnPath.isEmpty()
                ? ""
                : separator + "continue=" + URLEncoder.encode(returnPath, StandardCharsets.UTF_8);
    }
}
