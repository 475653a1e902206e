package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.moderation.AppealState;
import org.sawt.moderation.CaseSource;
import org.sawt.moderation.ModerationAppeal;
import org.sawt.moderation.ModerationCase;
import org.sawt.moderation.ModerationDecision;
import org.sawt.moderation.service.CaseDesk.Matter;

/** Ends appeals, in the transaction there is: never by somebody who had a part in the decision. */
@Dependent
class AppealCourt {

    @Inject
    CaseRepository cases;

    @Inject
    CaseDesk desk;

    @Inject
    Moderator moderator;

    @Inject
    AppealOutcome outcome;

    @Inject
    Clock clock;

    Optional<Long> findOpen(long caseId) {
        return cases.findOpenAppeal(caseId);
    }

    /** What a case waits for, appeals aside. */
    CaseSource source(ModerationCase about) {
        return cases.source(about);
    }

    /**
     * Agrees with the author, or not.
     *
     * @return the number of the decision that stands now
     */
    long end(long appealId, boolean uphold, String answer) {
        long caseId = cases.findCaseOfAppeal(appealId).orElseThrow(() -> notFound());
        Matter matter = desk.get(caseId);
        moderator.requireCharge(matter.item().entityId());
        ModerationAppeal appeal = cases.lockAppeal(appealId).orElseThrow(() -> notFound());
        Instant now = clock.instant();
        ModerationDecision decision = cases.findDecision(appeal.decisionId()).orElseThrow();
        if (appeal.state() != AppealState.OPEN) {
            throw RuleViolation.conflict("moderation.appeal.decided");
        }
        requireUninvolved(appeal, decision);
        matter.about().checkFree(moderator.accountId(), now);
        return uphold
                ? outcome.uphold(matter, appeal, answer, moderator.accountId())
                : outcome.reject(matter, appeal, answer, moderator.accountId());
    }

    private void requireUninvolved(ModerationAppeal appeal, ModerationDecision decision) {
        if (isInvolved(appeal, decision)) {
            throw RuleViolation.forbidden("moderation.appeal.samePerson");
        }
    }

    private boolean isInvolved(ModerationAppeal appeal, ModerationDecision decision) {
        return cases.wasInvolved(moderator.accountId(), appeal, decision.openedAt());
    }

    private static RuleViolation notFound() {
        return RuleViolation.notFound("moderation.appeal.notFound");
    }
}
