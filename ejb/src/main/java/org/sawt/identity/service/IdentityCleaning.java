package org.sawt.identity.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.sawt.identity.AttemptLimit;

/** Forgets what is needed no more: attempts outside of every limit, links and sessions that are past, uses of forms. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class IdentityCleaning {

    /** As long a used link is answered with "already confirmed". */
    private static final Duration LINK_MEMORY = Duration.ofDays(30);

    /** Longer than the longest window. */
    private static final Duration FORM_MEMORY = Duration.ofDays(2);

    @Inject
    IdentityRepository repository;

    @Inject
    PersonRepository people;

    @Inject
    SessionRepository sessions;

    @Inject
    FormUseRepository forms;

    @Inject
    Clock clock;

    @Resource
    TimerService timers;

    /** Only now: a timer that is set before the portal has started would wait for ever after a failed start. */
    @PostConstruct
    void start() {
        ScheduleExpression everyHour = new ScheduleExpression().hour("*").minute("17");
        timers.createCalendarTimer(everyHour, new TimerConfig("identity.cleaning", false));
    }

    @Timeout
    void clean() {
        Instant now = clock.instant();
        repository.removeAttemptsBefore(now.minus(AttemptLimit.LONGEST));
        repository.removeRegistrationsExpiredBefore(now.minus(LINK_MEMORY));
        people.removeLinksExpiredBefore(now);
        sessions.removeExpiredBefore(now);
        forms.removeBefore(now.minus(FORM_MEMORY));
    }
}
