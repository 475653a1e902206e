package org.sawt.moderation.service;

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

/** Forgets with what new texts are compared once it is a month old. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class ModerationCleaning {

    private static final Duration MEMORY = Duration.ofDays(30);

    @Inject
    SignalRepository texts;

    @Inject
    Clock clock;

    @Resource
    TimerService timers;

    /** Only now: a timer that is set before the portal has started would wait for ever after a failed start. */
    @PostConstruct
    void start() {
        ScheduleExpression everyHour = new ScheduleExpression().hour("*").minute("41");
        timers.createCalendarTimer(everyHour, new TimerConfig("moderation.cleaning", false));
    }

    @Timeout
    void clean() {
        texts.forgetBefore(clock.instant().minus(MEMORY));
    }
}
