package org.sawt.discussion.service;

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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.common.service.Conflicts;

/** Counts votes on comments every second. The timer is set when the portal has started. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommentTallyJob {
    private static final Logger LOG = Logger.getLogger(CommentTallyJob.class.getName());

    @Inject
    CommentTallyService tally;

    @Resource
    TimerService timers;

    @PostConstruct
    void start() {
        ScheduleExpression everySecond =
                new ScheduleExpression().hour("*").minute("*").second("*");
        timers.createCalendarTimer(everySecond, new TimerConfig("discussion.tally", false));
    }

    @Timeout
    void count() {
        try {
            int counted;
            do {
                counted = Conflicts.retrying(tally::countNext);
            } while (counted == CommentTallyService.BATCH);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "The votes on comments could not be counted; they are counted in the next second",
                    e);
        }
    }
}
