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
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.sawt.identity.service.DemoMode;
import org.sawt.notification.service.MailDelivery.Outcome;

/** Empties the outbox every few seconds: to the mail server, or in a demonstration to the page that shows the mails. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailJob {

    private static final Logger LOG = Logger.getLogger(MailJob.class.getName());
    private static final int BATCH = 50;

    @Inject
    MailDelivery delivery;

    @Inject
    MailServer server;

    @Inject
    NotificationRepository repository;

    private boolean warned;

    @Resource
    TimerService timers;

    /** Only now: a timer that is set before the portal has started would wait for ever after a failed start. */
    @PostConstruct
    void start() {
        ScheduleExpression everyThreeSeconds =
                new ScheduleExpression().hour("*").minute("*").second("*/3");
        timers.createCalendarTimer(everyThreeSeconds, new TimerConfig("notification.mail", false));
    }

    @Timeout
    void run() {
        if (server.isThere()) {
            move(delivery::sendNext);
        } else if (DemoMode.isOn()) {
            move(delivery::showNext);
        } else {
            warnOnce();
        }
    }

    private static void move(Supplier<Outcome> next) {
        int moved = 0;
        while (moved < BATCH && next.get() == Outcome.DONE) {
            moved++;
        }
    }

    private void warnOnce() {
        if (!warned && repository.countWaiting() > 0) {
            warned = true;
            LOG.warning("Mails are waiting in the outbox and there is no mail server: set SAWT_SMTP_HOST");
        }
    }
}
