package org.sawt.audit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sawt.audit.AuditBatch;
import org.sawt.audit.AuditCheckpoint;
import org.sawt.audit.CheckpointKey;
import org.sawt.audit.SealedBatch;
import org.sawt.common.service.JobLock;

/** Appends to the chain, a batch or a checkpoint a transaction; one node at a time, so that the chain never forks. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AuditSealing {

    /** How many rows one batch has at most. */
    static final int BATCH = 1_000;

    private static final String LOCK = "audit.seal";
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(1);

    @Inject
    AuditRepository repository;

    @Inject
    JobLock jobLock;

    @Inject
    Clock clock;

    /** Seals the rows that have waited longest; returns how many, 0 also when another node is sealing. */
    int sealNext() {
        if (!repository.isAnythingWaiting() || !jobLock.tryLock(LOCK)) {
            return 0;
        }
        List<Long> claimed = repository.claim(BATCH);
        if (!claimed.isEmpty()) {
            AuditBatch last = repository.findNewestBatch().orElse(null);
            repository.append(SealedBatch.after(last, repository.rows(claimed), clock.instant()));
        }
        return claimed.size();
    }

    /** Signs how far the chain has come: nothing new needs no signature, and a minute has one at most. */
    Optional<AuditCheckpoint> signNext(CheckpointKey key) {
        if (!isDue() || !jobLock.tryLock(LOCK) || !isDue()) {
            return Optional.empty();
        }
        AuditBatch newest = repository.findNewestBatch().orElseThrow();
        AuditCheckpoint last = repository.findNewestCheckpoint().orElse(null);
        long entries = last == null
                ? repository.countEntriesAfter(0)
                : last.entries() + repository.countEntriesAfter(last.batchId());
        AuditCheckpoint checkpoint = AuditCheckpoint.sign(key, last, newest, entries, clock.instant());
        repository.add(checkpoint, key);
        return Optional.of(checkpoint);
    }

    private boolean isDue() {
        Optional<AuditCheckpoint> last = repository.findNewestCheckpoint();
        Instant next = last.map(AuditCheckpoint::signedAt).orElse(Instant.EPOCH).plus(BETWEEN_CHECKPOINTS);
        long signed = last.map(AuditCheckpoint::batchId).orElse(0L);
        return !next.isAfter(clock.instant())
                && repository.findNewestBatch().map(AuditBatch::id).orElse(0L) > signed;
    }
}
