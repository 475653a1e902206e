package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sawt.identity.OpenIdLinked;
import org.sawt.identity.RegistrationRepeated;
import org.sawt.identity.RegistrationRequested;
import org.sawt.identity.SecondFactorChanged;

/** Puts mails about accounts into the outbox, in the transaction of the event. */
@ApplicationScoped
class IdentityMails {

    @Inject
    Letters letters;

    void askToConfirm(@Observes RegistrationRequested event) {
        String path = "confirm?token=" + event.token() + onward("&", event.returnPath());
        letters.toAddress(event.email(), event.language(), "confirm", letters.page(event.language(), path));
    }

    void tellOwner(@Observes RegistrationRepeated event) {
        String path = "sign-in" + onward("?", event.returnPath());
        write(event.accountId(), event.email(), event.language(), "known", path);
    }

    void tellOfSingleSignOn(@Observes OpenIdLinked event) {
        write(event.accountId(), event.email(), event.language(), "singleSignOn", "account/single-sign-on");
    }

    void tellOfSecondFactor(@Observes SecondFactorChanged event) {
        String letter = event.on() ? "secondFactorOn" : "secondFactorOff";
        write(event.accountId(), event.email(), event.language(), letter, "account/second-factor");
    }

    private void write(long accountId, String email, String language, String letter, String path) {
        letters.about(accountId, email, language, letter, letters.page(language, path));
    }

    /** What makes the linked page lead on to where the person came from. */
    private static String onward(String separator, String returnPath) {
        return returnPath.isEmpty()
                ? ""
                : separator + "continue=" + URLEncoder.encode(returnPath, StandardCharsets.UTF_8);
    }
}
