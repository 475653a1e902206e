package org.sawt.discussion.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sawt.common.service.JobLock;
import org.sawt.discussion.service.CommentTallyRepository.Change;

/** Counts the votes on comments and the comments of subjects, some in a transaction. */
@Stateless
public class CommentTallyService {
    /** How many notes one transaction works on. */
    static final int BATCH = 200;

    @Inject
    CommentTallyRepository tally;

    @Inject
    JobLock jobLock;

    /** Counts what has changed; returns how many notes, 0 also when another node is counting. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int countNext() {
        return jobLock.tryLock("discussion.tally") ? count(tally.claim(BATCH)) : 0;
    }

    private int count(List<Change> changes) {
        if (!changes.isEmpty()) {
            Set<Long> comments = changes.stream().map(Change::commentId).collect(Collectors.toSet());
            tally.score(comments);
            tally.countSubjectsOf(comments);
            tally.forget(changes);
        }
        return changes.size();
    }
}
