package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.government.service.EntityQueries;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaAnswer;
import org.sawt.idea.IdeaAnswered;
import org.sawt.idea.IdeaAssigned;
import org.sawt.idea.IdeaMilestone;
import org.sawt.idea.IdeaMilestoneReached;
import org.sawt.idea.IdeaRules;

/** What the entity in charge does with ideas. Its officers and administrators may. */
@Stateless
@RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
public class IdeaAnswerService {
    @Inject
    IdeaRepository ideas;

    @Inject
    IdeaCaller caller;

    @Inject
    EntityQueries entities;

    @Inject
    IdeaNews news;

    @Inject
    Clock clock;

    /** Takes the next step with an idea, unless it has changed since the version that the caller saw. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void answer(long id, int version, IdeaAnswer answer) {
        Idea idea = getInCharge(id);
        if (idea.version() != version) {
            throw RuleViolation.conflict("idea.answer.stale");
        }
        String before = idea.status().code();
        ideas.add(idea.answer(answer, caller.official(idea), clock.instant()));
        ideas.flush();
        news.changed(idea, "idea.answered", before);
        news.tell(new IdeaAnswered(id, answer.status(), caller.accountId()));
    }

    /** Announces a step towards doing an accepted idea; returns its id. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public long plan(long id, String milestone, LocalDate dueOn) {
        Idea idea = getInCharge(id);
        if (ideas.countMilestones(id) >= IdeaRules.MOST_MILESTONES) {
            throw RuleViolation.conflict("idea.milestone.tooMany", IdeaRules.MOST_MILESTONES);
        }
        IdeaMilestone planned = new IdeaMilestone(idea, milestone, dueOn);
        ideas.add(planned);
        ideas.flush();
        news.record(id, "idea.milestonePlanned", null, planned.dueOn().toString());
        return planned.id();
    }

    /** Notes that a milestone has been reached; again changes nothing. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void complete(long milestoneId) {
        IdeaMilestone milestone = getMilestone(milestoneId);
        getInCharge(milestone.ideaId());
        if (milestone.complete(clock.instant())) {
            news.record(
                    milestone.ideaId(),
                    "idea.milestoneReached",
                    null,
                    milestone.dueOn().toString());
            news.tell(new IdeaMilestoneReached(milestone.ideaId(), caller.accountId()));
        }
    }

    /** Removes a milestone that is not done. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void cancel(long milestoneId) {
        IdeaMilestone milestone = getMilestone(milestoneId);
        getInCharge(milestone.ideaId());
        if (milestone.doneAt().isPresent()) {
            throw RuleViolation.conflict("idea.milestone.done");
        }
        ideas.remove(milestone);
        news.record(
                milestone.ideaId(), "idea.milestoneCancelled", milestone.dueOn().toString(), null);
    }

    /** Puts another entity in charge of an idea; null for none. */
    @RolesAllowed(Roles.ADMIN)
    public void assign(long id, Long entityId) {
        Idea idea = getInCharge(id);
        if (entityId != null && !entities.isActive(entityId)) {
            throw RuleViolation.invalid("entity", "idea.assign.entity.unknown");
        }
        String before = idea.entityId().map(String::valueOf).orElse(null);
        if (idea.assign(entityId)) {
            news.record(id, "idea.assigned", before, entityId == null ? null : String.valueOf(entityId));
            if (entityId != null) {
                news.tell(new IdeaAssigned(id, news.officersOf(entityId), caller.accountId()));
            }
        }
    }

    private Idea getInCharge(long id) {
        Idea idea = ideas.getForChange(id);
        caller.requireCharge(idea);
        return idea;
    }

    private IdeaMilestone getMilestone(long id) {
        return ideas.findMilestone(id).orElseThrow(() -> RuleViolation.notFound("idea.milestone.notFound"));
    }
}
