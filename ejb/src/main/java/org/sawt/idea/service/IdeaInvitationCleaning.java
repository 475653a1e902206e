package org.sawt.idea.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Removes the addresses of people who were invited and did not answer. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class IdeaInvitationCleaning {
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    CoAuthorRepository coAuthors;

    @Inject
    Clock clock;

    /** Returns how many there were. */
    int removeOld() {
        return coAuthors.removeInvitationsBefore(clock.instant().minus(KEPT));
    }
}
