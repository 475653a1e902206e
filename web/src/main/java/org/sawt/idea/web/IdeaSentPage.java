package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.IdeaRoundQueries;
import org.sawt.idea.service.IdeaView;
import org.sawt.idea.service.RoundView;

/** Tells whoever sent an idea what happens next and when. */
@Named
@RequestScoped
public class IdeaSentPage {

    @Inject
    RequestInput input;

    @Inject
    IdeaQueries queries;

    @Inject
    IdeaRoundQueries rounds;

    private IdeaView idea;
    private RoundView round;

    /** A draft has not been sent, and other people's ideas have been sent by others. */
    public void load() {
        if (idea == null) {
            IdeaView found = queries.get(input.id("idea.notFound"));
            if (found.status() == IdeaStatus.DRAFT
                    || !found.own().author() && !found.own().coAuthor()) {
                throw RuleViolation.notFound("idea.notFound");
            }
            idea = found;
        }
    }

    public IdeaView getIdea() {
        load();
        return idea;
    }

    public RoundView getRound() {
        if (round == null) {
            round = rounds.get(getIdea().card().round().id());
        }
        return round;
    }

    /** Whether a moderator has to read it first. */
    public boolean isWaiting() {
        return getIdea().status() == IdeaStatus.SUBMITTED;
    }
}
