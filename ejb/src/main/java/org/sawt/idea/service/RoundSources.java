package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sawt.idea.IdeaRound;

/** Where what is shown of rounds comes from. */
@Dependent
class RoundSources {
    @Inject
    IdeaRepository ideas;

    @Inject
    RoundRepository rounds;

    @Inject
    CategoryRepository categories;

    Optional<IdeaRound> find(long id) {
        return ideas.findRound(id);
    }

    IdeaRound standing() {
        return ideas.standingRound();
    }

    List<CategoryView> categories(long roundId) {
        return categories.offered(roundId);
    }

    long countIdeas(long roundId) {
        return rounds.countIdeas(roundId);
    }
}
