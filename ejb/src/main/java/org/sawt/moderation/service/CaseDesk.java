package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.ModerationCase;

/** Finds the case about an item, or opens it, in the transaction there is. */
@Dependent
class CaseDesk {

    @Inject
    CaseRepository cases;

    @Inject
    ContentDirectory contents;

    @Inject
    Clock clock;

    /** A case with the item that it is about. */
    record Matter(ModerationCase about, ModeratedItem item) {

        /** Fails when the text is not the one that was seen any more; null for who says nothing of what was seen. */
        void requireSeen(CaseSeen seen) {
            if (seen != null && seen.decisions() != about.decisions()) {
                throw RuleViolation.conflict("moderation.case.decidedMeanwhile");
            }
            if (seen != null && !seen.textHash().equals(TextHash.of(item))) {
                throw RuleViolation.conflict("moderation.case.changedMeanwhile");
            }
        }
    }

    /** The item. */
    ModeratedItem item(SubjectRef content) {
        return contents.find(content).orElseThrow(() -> RuleViolation.notFound("moderation.case.notFound"));
    }

    /** The case about an item, made where there is none, locked until the end of the transaction. */
    Matter open(SubjectRef content) {
        ModeratedItem item = item(content);
        return new Matter(open(item, clock.instant()), item);
    }

    ModerationCase open(ModeratedItem item, Instant now) {
        ModerationCase about = cases.open(item.content(), item.authorId(), item.entityId(), now);
        about.assign(item.entityId());
        return about;
    }

    /** A case that there is, locked until the end of the transaction. */
    Matter get(long caseId) {
        ModerationCase about = cases.lock(caseId).orElseThrow(() -> RuleViolation.notFound("moderation.case.notFound"));
        return new Matter(about, item(about.content()));
    }
}
