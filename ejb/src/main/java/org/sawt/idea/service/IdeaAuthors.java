package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.sawt.common.RuleViolation;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaRound;
import org.sawt.idea.IdeaStatus;

/** What the caller may do with an idea as one of those who write it. */
@Dependent
class IdeaAuthors {
    @Inject
    IdeaRepository ideas;

    @Inject
    IdeaParticipants participants;

    @Inject
    IdeaCaller caller;

    long accountId() {
        return caller.accountId();
    }

    void requireEligible(IdeaRound round) {
        caller.requireEligible(round.eligibility());
    }

    /** An idea of the caller's own, locked. */
    Idea getOwn(long id) {
        Idea idea = ideas.getForChange(id);
        if (!participants.isAuthor(idea)) {
            throw refusal(idea);
        }
        return idea;
    }

    /** An idea that the caller may rewrite, locked: a draft for all of its authors, else for the first one only. */
    Idea getWritten(long id) {
        Idea idea = ideas.getForChange(id);
        boolean along = idea.status() == IdeaStatus.DRAFT && participants.isWriter(idea);
        if (!participants.isAuthor(idea) && !along) {
            throw refusal(idea);
        }
        return idea;
    }

    boolean isSupportedByOthers(Idea idea) {
        return participants.isSupportedByOthers(idea);
    }

    /** That an idea is there which nobody sees is not told. */
    private static RuleViolation refusal(Idea idea) {
        return idea.isPublic() ? RuleViolation.forbidden("idea.notAuthor") : RuleViolation.notFound("idea.notFound");
    }
}
