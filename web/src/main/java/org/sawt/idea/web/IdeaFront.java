package org.sawt.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.IdeaCard;
import org.sawt.idea.service.IdeaFilter;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.IdeaRoundQueries;
import org.sawt.idea.service.IdeaSort;
import org.sawt.idea.service.RoundCard;

/** What the front page shows of ideas: the rounds that end soon, and the ideas with the most support. */
@Named
@RequestScoped
public class IdeaFront {

    static final int ROUNDS = 2;
    static final int IDEAS = 4;

    private static final IdeaFilter OPEN = new IdeaFilter(IdeaStatus.PUBLISHED, null, null, null, null, false, null);

    @Inject
    IdeaQueries queries;

    @Inject
    IdeaRoundQueries rounds;

    private List<RoundCard> open;
    private List<IdeaCard> cards;

    /** The standing round is always there and is no news. */
    public List<RoundCard> getRounds() {
        if (open == null) {
            open = rounds.open().stream()
                    .filter(round -> !round.standing())
                    .limit(ROUNDS)
                    .toList();
        }
        return open;
    }

    public List<IdeaCard> getCards() {
        if (cards == null) {
            cards = queries.list(OPEN, IdeaSort.SUPPORTED, 1, IDEAS).items();
        }
        return cards;
    }
}
