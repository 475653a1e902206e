package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;
import org.sawt.moderation.CaseSource;
import org.sawt.moderation.ContentVisibility;
import org.sawt.moderation.DecisionAction;
import org.sawt.moderation.DecisionDraft;
import org.sawt.moderation.ModerationCase;
import org.sawt.moderation.ModerationDecision;

/** Writes a decision down and carries it out, all of it in the transaction there is. Who may decide is checked before. */
@Dependent
class Verdicts {

    @Inject
    CaseRepository cases;

    @Inject
    ContentDirectory contents;

    @Inject
    Reasons reasons;

    @Inject
    ModerationNews news;

    @Inject
    AuditTrail audit;

    /** The decision with its ready-made reason; fails where it makes no sense for an item that is seen, or not, as it is. */
    DecisionDraft complete(DecisionDraft typed, ModeratedItem item) {
        DecisionDraft draft = reasons.complete(typed, item.authorId());
        ModerationDecision.check(draft);
        if (draft.rule() != null && !cases.isRuleInForce(draft.rule())) {
            throw RuleViolation.invalid("rule", "moderation.rule.unknown");
        }
        boolean hidden = item.visibility() == ContentVisibility.HIDDEN;
        if (hidden && draft.action() != DecisionAction.RESTORE) {
            throw RuleViolation.conflict("moderation.decision.alreadyHidden");
        }
        if (!hidden && draft.action() == DecisionAction.RESTORE) {
            throw RuleViolation.conflict("moderation.decision.notHidden");
        }
        return draft;
    }

    /** Decides, and tells those whom it concerns; an appeal tells them by itself. */
    ModerationDecision carryOut(
            CaseDesk.Matter matter, DecisionDraft draft, CaseSource source, long moderator, Instant now) {
        ModerationCase about = matter.about();
        ModerationDecision decision = new ModerationDecision(about, draft, source, moderator, now);
        cases.add(decision);
        List<Long> reporters = cases.reporters(about.id());
        boolean awaited = about.isAwaiting();
        cases.settle(about.id(), now);
        about.settle(decision.rule(), textHash(matter));
        show(about.content(), decision, matter.item().visibility());
        switch (decision.action()) {
            case HIDE -> news.hidden(decision, about.authorId(), reporters);
            case KEEP -> news.kept(about.content(), about.authorId(), awaited, reporters);
            case RESTORE -> {
                if (source != CaseSource.APPEAL) {
                    news.restored(about.content(), about.authorId());
                }
            }
        }
        return decision;
    }

    private String textHash(CaseDesk.Matter matter) {
        return cases.findScreenedHash(matter.about().content()).orElseGet(() -> TextHash.of(matter.item()));
    }

    private void show(SubjectRef content, ModerationDecision decision, ContentVisibility before) {
        String from = before.name().toLowerCase(Locale.ROOT);
        switch (decision.action()) {
            case HIDE -> {
                contents.hide(content);
                audit.record(content, "moderation.hidden", from, "rule-" + decision.rule());
            }
            case KEEP -> {
                contents.show(content);
                audit.record(content, "moderation.kept", from, "visible");
            }
            case RESTORE -> {
                contents.show(content);
                audit.record(content, "moderation.restored", from, "visible");
            }
        }
    }
}
