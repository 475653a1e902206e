package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.CaseState;
import org.sawt.moderation.ContentVisibility;
import org.sawt.moderation.DecisionAction;
import org.sawt.moderation.DecisionDraft;
import org.sawt.moderation.ModerationDecision;
import org.sawt.moderation.service.CaseDesk.Matter;

/** The transaction of a decision. For {@link DecisionService} only. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DecisionDesk {

    @Inject
    CaseDesk desk;

    @Inject
    Verdicts verdicts;

    @Inject
    AppealCourt court;

    @Inject
    Moderator moderator;

    @Inject
    Clock clock;

    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public long decide(long caseId, CaseSeen seen, DecisionDraft draft) {
        Matter matter = desk.get(caseId);
        moderator.requireCharge(matter.item().entityId());
        matter.requireSeen(seen);
        requireNoAppeal(caseId);
        return decide(matter, draft).id();
    }

    /** Only what waits, and no appeal: those are read one by one. */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public long decideOpen(long caseId, DecisionDraft draft) {
        Matter matter = desk.get(caseId);
        moderator.requireCharge(matter.item().entityId());
        if (matter.about().state() != CaseState.OPEN) {
            throw RuleViolation.conflict("moderation.case.decidedMeanwhile");
        }
        requireNoAppeal(caseId);
        return decide(matter, draft).id();
    }

    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public DecisionReceipt decide(SubjectRef content, DecisionDraft draft) {
        ModerationDecision.check(draft);
        ModeratedItem found = desk.item(content);
        moderator.requireCharge(found.entityId());
        Matter matter = desk.open(content);
        Optional<Long> appeal = court.findOpen(matter.about().id());
        if (appeal.isPresent() && draft.action() != DecisionAction.KEEP) {
            boolean uphold = draft.action() == DecisionAction.RESTORE;
            long decision = court.end(appeal.get(), uphold, draft.reason());
            return receipt(decision, content, draft, clock.instant());
        }
        ModerationDecision decision = decide(matter, draft);
        return receipt(decision.id(), content, draft, decision.decidedAt());
    }

    private ModerationDecision decide(Matter matter, DecisionDraft draft) {
        Instant now = clock.instant();
        matter.about().checkFree(moderator.accountId(), now);
        DecisionDraft complete = verdicts.complete(draft, matter.item());
        return verdicts.carryOut(matter, complete, court.source(matter.about()), moderator.accountId(), now);
    }

    private void requireNoAppeal(long caseId) {
        if (court.findOpen(caseId).isPresent()) {
            throw RuleViolation.conflict("moderation.decision.appealOpen");
        }
    }

    private static DecisionReceipt receipt(long id, SubjectRef content, DecisionDraft draft, Instant at) {
        boolean hide = draft.action() == DecisionAction.HIDE;
        return new DecisionReceipt(
                id,
                content,
                draft.action(),
                hide ? draft.rule() : null,
                draft.reason(),
                hide ? ContentVisibility.HIDDEN : ContentVisibility.VISIBLE,
                at);
    }
}
