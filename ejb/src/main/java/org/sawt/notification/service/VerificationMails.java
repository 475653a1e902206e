package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sawt.identity.VerificationMoved;
import org.sawt.identity.VerificationWithdrawn;

/** Puts mails about verification into the outbox, in the transaction of the event. */
@ApplicationScoped
class VerificationMails {

    @Inject
    Letters letters;

    void tellWhoLostIt(@Observes VerificationMoved event) {
        write(event.accountId(), event.email(), event.language(), "verificationMoved");
    }

    void tellOfWithdrawal(@Observes VerificationWithdrawn event) {
        write(event.accountId(), event.email(), event.language(), "verificationWithdrawn");
    }

    private void write(long accountId, String email, String language, String letter) {
        letters.about(accountId, email, language, letter, letters.page(language, "account/verification"));
    }
}
