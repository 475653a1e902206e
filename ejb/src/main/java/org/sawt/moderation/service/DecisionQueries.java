package org.sawt.moderation.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sawt.common.Page;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.Caller;
import org.sawt.moderation.ContentVisibility;

/** What was decided about the caller's own texts. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DecisionQueries {

    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST = 100;

    @Inject
    OwnDecisionRepository decisions;

    @Inject
    ContentDirectory contents;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The decisions that hid something of the caller's, the newest first. Page counts from 1. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public Page<OwnDecision> listOwn(int page, int size) {
        Page<OwnDecisionRepository.Row> rows =
                decisions.list(caller.accountId(), Math.clamp(page, 1, LAST_PAGE), Math.clamp(size, 1, LARGEST));
        Map<SubjectRef, ModeratedItem> items = contents.items(
                rows.items().stream().map(OwnDecisionRepository.Row::content).toList());
        List<OwnDecision> views = rows.items().stream()
                .filter(row -> items.containsKey(row.content()))
                .map(row -> view(row, items.get(row.content())))
                .toList();
        return new Page<>(views, rows.total(), rows.page(), rows.size());
    }

    /** A decision about something of the caller's. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public OwnDecision getOwn(long id) {
        OwnDecisionRepository.Row row = decisions.find(caller.accountId(), id).orElseThrow(DecisionQueries::notFound);
        return contents.find(row.content()).map(item -> view(row, item)).orElseThrow(DecisionQueries::notFound);
    }

    private OwnDecision view(OwnDecisionRepository.Row row, ModeratedItem item) {
        boolean hidden = row.latest() && item.visibility() == ContentVisibility.HIDDEN;
        boolean inTime = !clock.instant().isAfter(row.appealUntil());
        return new OwnDecision(
                row.id(),
                item.withPublicContext(),
                row.rule(),
                row.reason(),
                row.decidedAt(),
                row.appealUntil(),
                hidden,
                hidden && inTime && row.appeal() == null,
                row.appeal());
    }

    private static RuleViolation notFound() {
        return RuleViolation.notFound("moderation.decision.notFound");
    }
}
