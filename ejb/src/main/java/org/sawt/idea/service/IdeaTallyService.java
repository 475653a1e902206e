package org.sawt.idea.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.sawt.common.Roles;
import org.sawt.common.service.JobLock;
import org.sawt.government.service.Deadlines;
import org.sawt.idea.IdeaAnswerWanted;
import org.sawt.idea.IdeaThresholdReached;
import org.sawt.idea.SupportChange;

/** Counts supports into the tally, a batch a transaction, and notes which ideas have to be answered because of them. */
@Stateless
public class IdeaTallyService {
    /** How many changes one transaction counts. */
    static final int BATCH = 1_000;

    private static final String LOCK = "idea.tally";

    @Inject
    IdeaTallyRepository tally;

    @Inject
    Deadlines deadlines;

    @Inject
    IdeaNews news;

    @Inject
    JobLock jobLock;

    @Inject
    Clock clock;

    /** Counts the oldest changes; returns how many, 0 also when another node is counting. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int countNext() {
        if (!jobLock.tryLock(LOCK)) {
            return 0;
        }
        List<SupportChange> claimed = tally.claim(BATCH);
        if (!claimed.isEmpty()) {
            Map<Long, Long> gains = SupportChange.gains(claimed);
            tally.add(gains);
            tally.forget(claimed);
            tally.reached(gains.keySet()).forEach(this::oblige);
        }
        return claimed.size();
    }

    /** Looks at all ideas again: a threshold may have been lowered, or an idea shown again. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void obligeAll() {
        if (jobLock.tryLock(LOCK)) {
            tally.reached().forEach(this::oblige);
        }
    }

    /** Where the tally differs from the supports; nothing when all is well. */
    @RolesAllowed(Roles.ADMIN)
    public List<String> recount() {
        return tally.differences().stream().map(Object::toString).toList();
    }

    private void oblige(IdeaTallyRepository.Reached reached) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant dueAt = deadlines.after(now, reached.answerDays(), reached.entityId());
        if (tally.setDeadline(reached, now, dueAt)) {
            news.record(reached.ideaId(), "idea.thresholdReached", null, String.valueOf(reached.supports()));
            news.tell(new IdeaThresholdReached(reached.ideaId(), reached.supports(), dueAt));
            news.tell(new IdeaAnswerWanted(reached.ideaId(), dueAt, news.officersOf(reached.entityId())));
        }
    }
}
