package org.sawt.notification.service;

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

/** Forgets notices of long ago, every hour some of them. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class NotificationCleaning {

    static final Duration READ = Duration.ofDays(180);
    static final Duration UNREAD = Duration.ofDays(730);
    private static final int MOST = 20_000;

    @Inject
    NoticeRepository repository;

    @Inject
    Clock clock;

    @Resource
    TimerService timers;

    @PostConstruct
    void start() {
        ScheduleExpression everyHour = new ScheduleExpression().hour("*").minute("29");
        timers.createCalendarTimer(everyHour, new TimerConfig("notification.cleaning", false));
    }

    @Timeout
    void clean() {
        Instant now = clock.instant();
        repository.removeOld(now.minus(READ), now.minus(UNREAD), MOST);
    }
}
