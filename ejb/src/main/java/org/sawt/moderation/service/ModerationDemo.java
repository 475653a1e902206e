package org.sawt.moderation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.CaseSource;
import org.sawt.moderation.DecisionAction;
import org.sawt.moderation.DecisionDraft;
import org.sawt.moderation.ModerationCase;
import org.sawt.moderation.service.CaseDesk.Matter;

/** Lets the demonstrations of other features report and hide what they have made up. Called in a transaction. */
@ApplicationScoped
public class ModerationDemo {

    @Inject
    CaseDesk desk;

    @Inject
    CaseRepository cases;

    @Inject
    Verdicts verdicts;

    /** Reports an item in the name of an account; does nothing when that account has done so. */
    public void report(SubjectRef content, long reporterId, int rule, String reason, Instant at) {
        cases.flush();
        ModeratedItem item = desk.item(content);
        ModerationCase about = desk.open(item, at);
        if (cases.addReport(about.id(), reporterId, TextHash.of(item), new ReportDraft(rule, reason), at)) {
            about.reopen(at);
        }
    }

    /** Hides an item in the name of a moderator. */
    public void hide(SubjectRef content, long moderatorId, int rule, String reason, Instant at) {
        cases.flush();
        ModeratedItem item = desk.item(content);
        Matter matter = new Matter(desk.open(item, at), item);
        DecisionDraft draft = new DecisionDraft(DecisionAction.HIDE, rule, reason, null);
        CaseSource source = cases.source(matter.about());
        verdicts.carryOut(matter, draft, source, moderatorId, at);
    }
}
