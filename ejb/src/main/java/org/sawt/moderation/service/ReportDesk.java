package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;
import org.sawt.moderation.ModerationCase;

/** The transaction of a report. For {@link ReportService} only, which has checked what was typed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReportDesk {

    @Inject
    CaseDesk desk;

    @Inject
    CaseRepository cases;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public boolean report(SubjectRef content, long reporter, ReportDraft draft) {
        ModeratedItem item = desk.item(content);
        if (!item.shown()) {
            throw RuleViolation.notFound("moderation.report.gone");
        }
        if (item.authorId() == reporter) {
            throw RuleViolation.conflict("moderation.report.ownText");
        }
        if (draft.rule() != null && !cases.isRuleInForce(draft.rule())) {
            throw RuleViolation.invalid("rule", "moderation.rule.unknown");
        }
        Instant now = clock.instant();
        ModerationCase about = desk.open(item, now);
        boolean first = cases.addReport(about.id(), reporter, TextHash.of(item), draft, now);
        if (first) {
            about.reopen(now);
            audit.record(content, "moderation.reported", null, "open");
        }
        return first;
    }
}
