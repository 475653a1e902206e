package org.sawt.topic.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.IntSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.common.service.Conflicts;

/** Counts new votes every second. Votes that cannot be counted hold up those of their own topic only. */
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TallyJob {
    private static final Logger LOG = Logger.getLogger(TallyJob.class.getName());

    @Inject
    TallyService tally;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false, info = "topic.tally")
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
