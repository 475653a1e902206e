package org.sawt.identity.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sawt.identity.AttemptLimit;

/** Forgets what is needed no more: attempts outside of every limit, and registrations whose link is long past. */
@DependsOn("SchemaMigration")
@Singleton
public class IdentityCleaning {

    /** As long a used link is answered with "already confirmed". */
    private static final Duration LINK_MEMORY = Duration.ofDays(30);

    @Inject
    IdentityRepository repository;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void clean() {
        Instant now = clock.instant();
        repository.removeAttemptsBefore(now.minus(AttemptLimit.LONGEST));
        repository.removeRegistrationsExpiredBefore(now.minus(LINK_MEMORY));
    }
}
