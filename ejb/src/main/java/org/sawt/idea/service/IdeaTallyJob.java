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

/**
 * Counts new supports every second, and once a day looks whether the tally says what the supports say. The timers are set
 * when the portal has started: WildFly lets an earlier call wait for the start, for ever if the start fails.
 */
@Startup
@Singleton
@DependsOn("IdeaDemo")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdeaTallyJob {
    private static final Logger LOG = Logger.getLogger(IdeaTallyJob.class.getName());
    private static final String COUNT = "idea.tally";
    private static final String CHECK = "idea.recount";

    @Inject
    IdeaTallyService tally;

    @Inject
    IdeaTallyRepository repository;

    @Inject
    IdeaInvitationCleaning invitations;

    @Resource
    TimerService timers;

    @PostConstruct
    void start() {
        ScheduleExpression everySecond =
                new ScheduleExpression().hour("*").minute("*").second("*");
        timers.createCalendarTimer(everySecond, new TimerConfig(COUNT, false));
        ScheduleExpression atNight =
                new ScheduleExpression().hour("3").minute("27").second("0");
        timers.createCalendarTimer(atNight, new TimerConfig(CHECK, false));
    }

    @Timeout
    void run(Timer timer) {
        if (COUNT.equals(timer.getInfo())) {
            count();
        } else {
            repository.differences().forEach(found -> LOG.log(Level.SEVERE, "The tally differs: {0}", found));
            Conflicts.retrying(() -> {
                tally.obligeAll();
                return invitations.removeOld();
            });
        }
    }

    private void count() {
        int counted;
        do {
            counted = Conflicts.retrying(tally::countNext);
        } while (counted == IdeaTallyService.BATCH);
    }
}
