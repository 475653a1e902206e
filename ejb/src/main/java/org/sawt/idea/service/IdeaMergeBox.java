package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaMerged;
import org.sawt.idea.IdeaRound;
import org.sawt.idea.IdeaSeparated;
import org.sawt.identity.VerificationLevel;

/**
 * The transaction of a merge and of its undoing. Both ideas are locked first, the older one before the other, so that two merges
 * never wait in a circle, and nobody supports or answers either meanwhile. For {@link IdeaMergeService} only.
 */
@Stateless
@RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdeaMergeBox {

    @Inject
    IdeaRepository ideas;

    @Inject
    IdeaMergeRepository merges;

    @Inject
    IdeaCaller caller;

    @Inject
    MergeNews news;

    @Inject
    Clock clock;

    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void merge(long sourceId, long targetId) {
        ideas.getForChange(Math.min(sourceId, targetId));
        ideas.getForChange(Math.max(sourceId, targetId));
        Idea source = inCharge(sourceId);
        Idea target = inCharge(targetId);
        String before = source.status().code();
        source.mergeInto(target);
        ideas.flush();
        merges.add(sourceId, targetId, caller.accountId(), clock.instant());
        unite(source, target);
        merges.uniteDeadline(sourceId, targetId);
        news.united(source, before, target, new IdeaMerged(sourceId, targetId, caller.accountId()));
    }

    private void unite(Idea source, Idea target) {
        IdeaRound round = ideas.findRound(target.roundId()).orElseThrow();
        if (round.eligibility().level() == VerificationLevel.VERIFIED) {
            List<Long> accounts = merges.newSupporters(source.id(), target.id());
            Map<Long, String> keys = caller.personKeys(target.id(), accounts);
            merges.unite(source.id(), target.id(), keys);
        } else {
            merges.unite(source.id(), target.id());
        }
    }

    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void separate(long sourceId) {
        Idea source = inCharge(sourceId);
        long targetId = source.mergedInto().orElseThrow(() -> RuleViolation.conflict("idea.merge.notMerged"));
        ideas.getForChange(Math.min(sourceId, targetId));
        ideas.getForChange(Math.max(sourceId, targetId));
        Idea target = inCharge(targetId);
        if (target.mergedInto().isPresent()) {
            throw RuleViolation.conflict("idea.merge.targetMerged");
        }
        source.splitAgain();
        ideas.flush();
        merges.separate(sourceId, targetId);
        news.separated(source, target, merges.family(sourceId), new IdeaSeparated(sourceId, caller.accountId()));
    }

    private Idea inCharge(long id) {
        Idea idea = ideas.find(id).orElseThrow(() -> RuleViolation.notFound("idea.notFound"));
        caller.requireCharge(idea);
        return idea;
    }
}
