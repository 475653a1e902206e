package org.sawt.idea.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.common.service.Conflicts;

/** Goes on with the imports of ideas every second, whoever began them, and throws away forgotten files at night. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdeaImportJob {

    private static final Logger LOG = Logger.getLogger(IdeaImportJob.class.getName());
    private static final String CLEANING = "idea.import.cleaning";

    @Inject
    IdeaImportWorker worker;

    @Resource
    TimerService timers;

    @PostConstruct
    void start() {
        ScheduleExpression everySecond =
                new ScheduleExpression().hour("*").minute("*").second("*");
        timers.createCalendarTimer(everySecond, new TimerConfig("idea.import", false));
        timers.createCalendarTimer(new ScheduleExpression().hour("3"), new TimerConfig(CLEANING, false));
    }

    @Timeout
    void work(Timer timer) {
        if (CLEANING.equals(timer.getInfo())) {
            worker.clean();
            return;
        }
        worker.running().forEach(this::finish);
    }

    private void finish(long id) {
        try {
            boolean more = true;
            while (more) {
                more = Conflicts.retrying(() -> worker.next(id));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The import of ideas " + id + " could not go on", e);
            worker.fail(id);
        }
    }
}
