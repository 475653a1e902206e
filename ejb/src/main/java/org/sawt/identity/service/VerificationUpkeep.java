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
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has the key for personal numbers ready at the start, and forgets the codes that nobody used. */
@Startup
@Singleton
@DependsOn({"SchemaMigration", "DemoAccounts"})
public class VerificationUpkeep {

    private static final Logger LOG = Logger.getLogger(VerificationUpkeep.class.getName());

    /** As long an officer is told that a code has expired, instead of that there is none. */
    private static final Duration MEMORY = Duration.ofHours(1);

    @Inject
    PersonKey key;

    @Inject
    VerificationRepository repository;

    @Inject
    DemoVerification demo;

    @Inject
    Clock clock;

    @Resource
    TimerService timers;

    /** A portal without its key starts all the same: only verification waits for it. */
    @PostConstruct
    void start() {
        if (!key.prepare()) {
            LOG.log(
                    Level.SEVERE,
                    "The key for personal numbers is not the one that this portal began with: nobody can be verified until"
                            + " person.key is back in SAWT_DATA_DIR, or SAWT_PERSON_KEY is set to it");
        } else if (DemoMode.isOn()) {
            demo.prepare();
        }
        ScheduleExpression everyHour = new ScheduleExpression().hour("*").minute("43");
        timers.createCalendarTimer(everyHour, new TimerConfig("identity.verification", false));
    }

    @Timeout
    void clean() {
        repository.removeCodesExpiredBefore(clock.instant().minus(MEMORY));
    }
}
