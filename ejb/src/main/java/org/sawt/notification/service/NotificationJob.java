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
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.common.service.Conflicts;

/** Tells news every second. What cannot be told waits for growing pauses and holds up nothing else. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NotificationJob {

    private static final Logger LOG = Logger.getLogger(NotificationJob.class.getName());
    private static final int STEPS = 200;

    @Inject
    NotificationDelivery delivery;

    @Resource
    TimerService timers;

    /** Only now: a timer that is set before the portal has started would wait for ever after a failed start. */
    @PostConstruct
    void start() {
        ScheduleExpression everySecond =
                new ScheduleExpression().hour("*").minute("*").second("*");
        timers.createCalendarTimer(everySecond, new TimerConfig("notification.news", false));
    }

    @Timeout
    void run() {
        for (int step = 0; step < STEPS; step++) {
            Optional<Long> due = delivery.findDue();
            if (due.isEmpty() || !tell(due.get())) {
                return;
            }
        }
    }

    private boolean tell(long id) {
        try {
            return Conflicts.retrying(() -> delivery.tellNext(id));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Announcement " + id + " could not be told", e);
            if (!delivery.postpone(id)) {
                LOG.log(Level.SEVERE, "Announcement {0} was given up", id);
            }
            return true;
        }
    }
}
