package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;
import org.sawt.idea.IdeaRound;
import org.sawt.idea.RoundDraft;

/** What an officer does with rounds. A round is changed by the officers of its entity or an administrator only. */
@Stateless
@RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
public class IdeaRoundService {
    @Inject
    IdeaRepository ideas;

    @Inject
    IdeaCaller caller;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Starts a draft of the caller's entity and returns its id. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public long draft(RoundDraft draft) {
        Long entity = caller.entityId();
        if (entity == null && !caller.isAdmin()) {
            throw RuleViolation.forbidden("idea.round.noEntity");
        }
        IdeaRound round = new IdeaRound(entity, draft, clock.instant());
        ideas.add(round);
        ideas.flush();
        record(round, "ideaRound.drafted", null, "draft");
        return round.id();
    }

    /** Rewrites a round, unless it has been revised since the version that the caller saw. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void revise(long id, int version, RoundDraft draft) {
        IdeaRound round = getInCharge(id);
        if (round.version() != version) {
            throw RuleViolation.conflict("idea.round.stale");
        }
        round.revise(draft, clock.instant());
        record(round, "ideaRound.revised", String.valueOf(version), String.valueOf(version + 1));
    }

    /** Puts a complete draft to the public; does nothing when that has been done. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void publish(long id) {
        IdeaRound round = getInCharge(id);
        if (round.publish(clock.instant())) {
            record(
                    round,
                    "ideaRound.published",
                    "draft",
                    round.statusAt(clock.instant()).code());
        }
    }

    /** Ends an open round now; does nothing when it has ended. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void close(long id) {
        IdeaRound round = getInCharge(id);
        if (round.closeNow(clock.instant())) {
            record(round, "ideaRound.closed", "open", "closed");
        }
    }

    /** Throws a draft away. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void discard(long id) {
        IdeaRound round = getInCharge(id);
        round.checkDiscardable();
        ideas.remove(round);
        record(round, "ideaRound.discarded", "draft", null);
    }

    private IdeaRound getInCharge(long id) {
        IdeaRound round = ideas.findRoundForChange(id).orElseThrow(() -> RuleViolation.notFound("idea.round.notFound"));
        if (!caller.isOfficerOf(round.entityId().orElse(null))) {
            throw round.publishedAt().isPresent()
                    ? RuleViolation.forbidden("idea.round.notOfficer")
                    : RuleViolation.notFound("idea.round.notFound");
        }
        return round;
    }

    private void record(IdeaRound round, String action, String from, String to) {
        audit.record(new SubjectRef("ideaRound", round.id()), action, from, to);
    }
}
