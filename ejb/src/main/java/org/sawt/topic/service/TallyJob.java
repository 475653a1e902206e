package org.sawt.topic.service;

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
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.common.service.Conflicts;

/**
 * Counts new votes every second. Votes that cannot be counted hold up those of their own topic only. The timer is set when
 * the portal has started: WildFly lets an earlier call wait for the start, for ever if the start fails.
 */
@Startup
@Singleton
@DependsOn("TopicDemo")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TallyJob {
    private static final Logger LOG = Logger.getLogger(TallyJob.class.getName());

    @Inject
    TallyService tally;

    @Resource
    TimerService timers;

    @PostConstruct
    void start() {
        ScheduleExpression everySecond =
                new ScheduleExpression().hour("*").minute("*").second("*");
        timers.createCalendarTimer(everySecond, new TimerConfig("topic.tally", false));
    }

    @Timeout
    void count() {
        try {
            drain(tally::countNext);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Votes could not be counted together; counting topic by topic", e);
            countApart();
        }
    }

    private void countApart() {
        for (long topicId : tally.topicsWaiting()) {
            try {
                drain(() -> tally.countNext(topicId));
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "The votes on topic " + topicId + " could not be counted", e);
            }
        }
    }

    private static void drain(IntSupplier next) {
        int counted;
        do {
            counted = Conflicts.retrying(next::getAsInt);
        } while (counted == TallyService.BATCH);
    }
}
