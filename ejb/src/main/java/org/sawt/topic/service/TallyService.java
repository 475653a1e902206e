package org.sawt.topic.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.common.Roles;
import org.sawt.common.service.JobLock;
import org.sawt.topic.TallyBatch;
import org.sawt.topic.UncountedVote;

/** Counts votes into the tally, a batch a transaction, and checks the tally against the votes. */
@Stateless
public class TallyService {
    /** How many votes one transaction counts. */
    static final int BATCH = 1_000;

    private static final String LOCK = "topic.tally";

    @Inject
    TallyRepository tally;

    @Inject
    JobLock jobLock;

    /** Counts the oldest votes of all topics; returns how many, 0 also when another node is counting. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int countNext() {
        return jobLock.tryLock(LOCK) ? count(tally.claim(BATCH)) : 0;
    }

    /** Counts the oldest votes of one topic; returns how many, 0 also when another node is counting. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int countNext(long topicId) {
        return jobLock.tryLock(LOCK) ? count(tally.claim(topicId, BATCH)) : 0;
    }

    /** The topics with votes that are not counted yet. */
    @PermitAll
    public List<Long> topicsWaiting() {
        return tally.topicsWaiting();
    }

    /** Counts a topic's votes afresh; returns where the tally differs, so nothing when all is well. */
    @RolesAllowed(Roles.ADMIN)
    public List<TallyDifference> recount(long topicId) {
        return tally.differences(topicId);
    }

    private int count(List<UncountedVote> claimed) {
        if (!claimed.isEmpty()) {
            tally.add(TallyBatch.of(claimed));
            tally.forget(claimed);
        }
        return claimed.size();
    }
}
