package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.Conflicts;
import org.sawt.moderation.DecisionDraft;

/** Where moderators decide about what people wrote. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DecisionService {

    /** So many cases at once, so that somebody has looked at each. */
    public static final int MOST_AT_ONCE = 50;

    @Inject
    DecisionDesk desk;

    /**
     * Decides a case as the moderator saw it.
     *
     * @return the number of the decision
     */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public long decide(long caseId, CaseSeen seen, DecisionDraft draft) {
        return Conflicts.retrying(() -> desk.decide(caseId, seen, draft));
    }

    /**
     * Decides about an item, whether or not there is a case about it. While an appeal waits, restoring agrees with it and
     * hiding rejects it.
     */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public DecisionReceipt decide(SubjectRef content, DecisionDraft draft) {
        return Conflicts.retrying(() -> desk.decide(content, draft));
    }

    /** Decides several cases alike, each by itself: those that cannot be decided so are left as they are. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public BulkOutcome decideAll(Collection<Long> caseIds, DecisionDraft draft) {
        if (caseIds.isEmpty()) {
            throw RuleViolation.invalid("chosen", "moderation.queue.nothingChosen");
        }
        int done = 0;
        int refused = 0;
        for (Long id : caseIds.stream().distinct().limit(MOST_AT_ONCE).toList()) {
            try {
                Conflicts.retrying(() -> desk.decideOpen(id, draft));
                done++;
            } catch (RuleViolation cannot) {
                if (cannot.kind() == RuleViolation.Kind.INVALID) {
                    throw cannot;
                }
                refused++;
            }
        }
        return new BulkOutcome(done, refused);
    }
}
