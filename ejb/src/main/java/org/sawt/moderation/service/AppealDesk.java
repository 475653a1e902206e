package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.AuditTrail;
import org.sawt.common.service.Caller;
import org.sawt.government.service.Deadlines;
import org.sawt.moderation.ContentVisibility;
import org.sawt.moderation.ModerationAppeal;
import org.sawt.moderation.ModerationDecision;
import org.sawt.moderation.service.CaseDesk.Matter;

/** The transactions of an appeal. For {@link AppealService} only. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AppealDesk {

    @Inject
    CaseDesk desk;

    @Inject
    AppealCourt court;

    @Inject
    Caller caller;

    @Inject
    Deadlines deadlines;

    @Inject
    AuditTrail audit;

    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public Instant appeal(long decisionId, String text) {
        ModerationDecision decision = desk.cases.findDecision(decisionId).orElseThrow(() -> notFound());
        Matter matter = desk.get(decision.caseId());
        if (matter.about().authorId() != caller.accountId()) {
            throw notFound();
        }
        if (desk.cases.isAppealed(decisionId)) {
            throw RuleViolation.conflict("moderation.appeal.already");
        }
        if (matter.item().visibility() != ContentVisibility.HIDDEN || !isLast(matter, decision)) {
            throw RuleViolation.conflict("moderation.appeal.notHidden");
        }
        Instant now = desk.clock.instant();
        Instant dueAt = deadlines.after(
                now, ModerationAppeal.WORKING_DAYS, matter.item().entityId());
        desk.cases.add(new ModerationAppeal(decision, caller.accountId(), text, now, dueAt));
        matter.about().reopen(now);
        audit.record(matter.about().content(), "moderation.appealed", "hidden", "open");
        return dueAt;
    }

    private boolean isLast(Matter matter, ModerationDecision decision) {
        return desk.cases.lastDecision(matter.about().id()).equals(decision.id());
    }

    @RolesAllowed({Roles.MODERATOR, Roles.ADMIN})
    public long end(long appealId, boolean uphold, String answer) {
        return court.end(appealId, uphold, answer);
    }

    private static RuleViolation notFound() {
        return RuleViolation.notFound("moderation.decision.notFound");
    }
}
