package org.sawt.search.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.common.service.Conflicts;

/** Lets this server's index follow what is public, four times a second: what is hidden is not found a second later. */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchJob {

    private static final Logger LOG = Logger.getLogger(SearchJob.class.getName());
    private static final Duration PERIOD = Duration.ofMillis(250);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    @Inject
    SearchNumbering numbering;

    @Inject
    NodeIndex index;

    @Inject
    Clock clock;

    @Resource
    TimerService timers;

    private Instant notBefore = Instant.MIN;
    private Instant cleanedAt = Instant.MIN;
    private boolean warned;

    /** Only now: a timer that is set before the portal has started would wait for ever after a failed start. */
    @PostConstruct
    void start() {
        timers.createIntervalTimer(PERIOD.toMillis(), PERIOD.toMillis(), new TimerConfig("search.follow", false));
    }

    @Timeout
    void run() {
        Instant now = clock.instant();
        if (now.isBefore(notBefore)) {
            return;
        }
        try {
            number();
            index.follow();
            clean(now);
            warned = false;
        } catch (IOException | RuntimeException e) {
            notBefore = now.plus(AFTER_FAILURE);
            LOG.log(warned ? Level.FINE : Level.SEVERE, "The search index does not follow; it is tried again", e);
            warned = true;
        }
    }

    private void number() {
        int numbered;
        do {
            numbered = Conflicts.retrying(numbering::numberNext);
        } while (numbered == SearchNumbering.BATCH);
    }

    private void clean(Instant now) {
        if (cleanedAt.isBefore(now.minus(BETWEEN_CLEANINGS))) {
            Conflicts.retrying(() -> {
                numbering.clean();
                return true;
            });
            cleanedAt = now;
        }
    }

    @PreDestroy
    void stop() {
        index.close();
    }
}
