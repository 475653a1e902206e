package org.sawt.topic.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;
import org.sawt.common.service.JobLock;

/** Checks once a day that the tally says what the votes say; a difference is logged and stays in the audit trail. */
@Singleton
@DependsOn("SchemaMigration")
public class RecountJob {
    private static final Logger LOG = Logger.getLogger(RecountJob.class.getName());

    @Inject
    TallyRepository tally;

    @Inject
    JobLock jobLock;

    @Inject
    AuditTrail audit;

    @Schedule(hour = "3", minute = "17", persistent = false, info = "topic.recount")
    void recount() {
        if (jobLock.tryLock("topic.recount")) {
            tally.differences().forEach(this::report);
        }
    }

    private void report(TallyDifference difference) {
        LOG.log(Level.SEVERE, "The tally differs from the votes: {0}", difference);
        String question = difference.questionId() + "/" + difference.choice() + " ";
        audit.record(
                new SubjectRef("topic", difference.topicId()),
                "topic.tallyDiffers",
                question + difference.counted(),
                question + difference.actual());
    }
}
