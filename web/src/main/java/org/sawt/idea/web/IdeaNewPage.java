package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.common.web.RequestInput;
import org.sawt.idea.service.IdeaRoundQueries;
import org.sawt.idea.service.RoundCard;

/** A person starts an idea: with a title, for one of the rounds that are open. */
@Named
@RequestScoped
public class IdeaNewPage {

    @Inject
    RequestInput input;

    @Inject
    IdeaRoundQueries rounds;

    @Inject
    IdeaWriting writing;

    @Inject
    IdeaWay way;

    private List<RoundCard> open;
    private final IdeaFields fields = new IdeaFields();
    private Long roundId;

    /** The rounds that take ideas now. */
    public List<RoundCard> getRounds() {
        if (open == null) {
            open = rounds.open();
        }
        return open;
    }

    /** The round that is chosen, or was asked for by a link, or is always there. */
    public Long getRoundId() {
        long wanted = input.number("round").orElse(0);
        if (roundId == null) {
            roundId = getRounds().stream()
                    .filter(round -> round.id() == wanted || wanted == 0 && round.standing())
                    .map(RoundCard::id)
                    .findFirst()
                    .orElse(null);
        }
        return roundId;
    }

    public void setRoundId(Long roundId) {
        this.roundId = roundId;
    }

    public IdeaFields getForm() {
        return fields;
    }

    public void start() {
        way.to(writing.start(getRoundId(), fields).id(), "edit");
    }
}
