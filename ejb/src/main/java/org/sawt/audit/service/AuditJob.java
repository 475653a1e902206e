package org.sawt.audit.service;

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
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.audit.AuditCheckpoint;
import org.sawt.audit.CheckpointKey;
import org.sawt.common.service.Conflicts;

/** Every second seals what has been written into the audit trail; now and then signs it, and keeps the signatures in a file. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditJob {

    private static final Logger LOG = Logger.getLogger(AuditJob.class.getName());

    @Inject
    AuditSealing sealing;

    @Inject
    AuditRepository repository;

    @Inject
    AuditFiles files;

    @Resource
    TimerService timers;

    private boolean filesAreUpToDate;
    private boolean warned;

    /** Only now: a timer that is set before the portal has started would wait for ever after a failed start. */
    @PostConstruct
    void start() {
        ScheduleExpression everySecond =
                new ScheduleExpression().hour("*").minute("*").second("*");
        timers.createCalendarTimer(everySecond, new TimerConfig("audit.seal", false));
    }

    @Timeout
    void run() {
        try {
            seal();
            sign();
            warned = false;
        } catch (IOException | RuntimeException e) {
            if (!warned) {
                warned = true;
                LOG.log(Level.SEVERE, "The audit trail cannot be sealed or signed; it is tried again every second", e);
            }
        }
    }

    private void seal() {
        int sealed;
        do {
            sealed = Conflicts.retrying(sealing::sealNext);
        } while (sealed == AuditSealing.BATCH);
    }

    private void sign() throws IOException {
        CheckpointKey key = files.key();
        if (Conflicts.retrying(() -> sealing.signNext(key)).isPresent()) {
            filesAreUpToDate = false;
        }
        if (!filesAreUpToDate) {
            keep();
            filesAreUpToDate = true;
        }
    }

    /** Writes into the file what it lacks: after a crash that may be more than the newest. */
    private void keep() throws IOException {
        long kept = files.lastKept();
        long newest = repository.findNewestCheckpoint().map(AuditCheckpoint::id).orElse(0L);
        if (kept > newest) {
            LOG.log(
                    Level.SEVERE,
                    "The database knows {0} checkpoints of the audit trail, the data folder {1}: rows are gone",
                    new Object[] {newest, kept});
        }
        List<AuditCheckpoint> missing = repository.checkpointsAfter(kept);
        while (!missing.isEmpty()) {
            files.append(missing);
            missing = repository.checkpointsAfter(missing.getLast().id());
        }
    }
}
