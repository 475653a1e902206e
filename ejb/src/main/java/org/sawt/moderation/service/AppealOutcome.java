package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.common.service.AuditTrail;
import org.sawt.moderation.CaseSource;
import org.sawt.moderation.DecisionAction;
import org.sawt.moderation.DecisionDraft;
import org.sawt.moderation.ModerationAppeal;
import org.sawt.moderation.ModerationDecision;
import org.sawt.moderation.service.CaseDesk.Matter;

/** Carries out how an appeal ends. */
@Dependent
class AppealOutcome {

    @Inject
    CaseRepository cases;

    @Inject
    Verdicts verdicts;

    @Inject
    ModerationNews news;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Shows the item again, by a decision of its own, whose number it returns. */
    long uphold(Matter matter, ModerationAppeal appeal, String answer, long moderator) {
        appeal.uphold(answer, moderator, clock.instant());
        audit.record(matter.about().content(), "moderation.appealUpheld", "open", "upheld");
        DecisionDraft draft = new DecisionDraft(DecisionAction.RESTORE, null, answer, null);
        ModerationDecision decision = verdicts.carryOut(matter, draft, CaseSource.APPEAL, moderator, clock.instant());
        news.appealUpheld(matter.about().content(), appeal.decisionId(), appeal.authorId());
        return decision.id();
    }

    /** Lets the decision stand, whose number it returns. */
    long reject(Matter matter, ModerationAppeal appeal, String answer, long moderator) {
        appeal.reject(answer, moderator, clock.instant());
        audit.record(matter.about().content(), "moderation.appealRejected", "open", "rejected");
        cases.settle(matter.about().id(), clock.instant());
        matter.about().settle(matter.about().hiddenRule(), TextHash.of(matter.item()));
        news.appealRejected(appeal.decisionId(), appeal.authorId());
        return appeal.decisionId();
    }
}
