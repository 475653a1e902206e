package org.sawt.search.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.sawt.common.service.JobLock;

/**
 * Gives committed changes their numbers, one server at a time: who sees a number sees all smaller ones as well, however the
 * changes themselves were committed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SearchNumbering {

    static final int BATCH = 500;

    private static final String LOCK = "search.number";

    /** A server that was away for longer makes its index anew. */
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    SearchRepository repository;

    @Inject
    JobLock jobLock;

    @Inject
    Clock clock;

    /** Returns how many changes it has taken out of the outbox; 0 also when another server does it. */
    int numberNext() {
        return repository.isAnythingWaiting() && jobLock.tryLock(LOCK) ? repository.number(BATCH) : 0;
    }

    void clean() {
        if (jobLock.tryLock(LOCK)) {
            repository.removeBefore(clock.instant().minus(KEPT));
        }
    }
}
