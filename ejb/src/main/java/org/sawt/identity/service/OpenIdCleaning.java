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
import org.sawt.identity.OpenIdLogin;

/** Forgets the ways to the single sign-in from which nobody came back. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class OpenIdCleaning {

    @Inject
    OpenIdRepository repository;

    @Inject
    Clock clock;

    @Resource
    TimerService timers;

    /** Only now: a timer that is set before the portal has started would wait for ever after a failed start. */
    @PostConstruct
    void start() {
        ScheduleExpression often = new ScheduleExpression().hour("*").minute("*/10");
        timers.createCalendarTimer(often, new TimerConfig("identity.openIdCleaning", false));
    }

    @Timeout
    void clean() {
        repository.removeLoginsBefore(clock.instant().minus(OpenIdLogin.VALIDITY));
    }
}
