package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.sawt.identity.AccountBlocked;
import org.sawt.identity.AccountUnblocked;

/** Puts mails about what administrators did with an account into the outbox, in the transaction of the event. */
@ApplicationScoped
class PeopleMails {

    @Inject
    Letters letters;

    void tellReason(@Observes AccountBlocked event) {
        letters.about(event.accountId(), event.email(), event.language(), "blocked", event.reason());
    }

    void tellOpening(@Observes AccountUnblocked event) {
        String link = letters.page(event.language(), "sign-in");
        letters.about(event.accountId(), event.email(), event.language(), "unblocked", link);
    }
}
