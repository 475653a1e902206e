package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.sawt.common.RuleViolation;
import org.sawt.government.service.EntityQueries;
import org.sawt.idea.IdeaCategory;
import org.sawt.idea.IdeaRound;

/** Puts together what the page of a round shows. */
@Dependent
class RoundViews {
    @Inject
    RoundSources sources;

    @Inject
    IdeaCaller caller;

    @Inject
    EntityQueries entities;

    @Inject
    Clock clock;

    RoundView get(long id) {
        return view(sources.find(id).orElseThrow(RoundViews::notFound));
    }

    RoundView getPublished(long id) {
        return sources.find(id)
                .filter(round -> round.publishedAt().isPresent())
                .map(this::view)
                .orElseThrow(RoundViews::notFound);
    }

    RoundView standing() {
        return view(sources.standing());
    }

    /** A round that the caller is in charge of; that there is another draft is not told. */
    RoundView getInCharge(long id) {
        IdeaRound round = sources.find(id).orElseThrow(RoundViews::notFound);
        if (!caller.isOfficerOf(round.entityId().orElse(null))) {
            throw round.publishedAt().isPresent() ? RuleViolation.forbidden("idea.round.notOfficer") : notFound();
        }
        return view(round);
    }

    private static RuleViolation notFound() {
        return RuleViolation.notFound("idea.round.notFound");
    }

    private RoundView view(IdeaRound round) {
        List<CategoryView> offered = sources.categories(round.id());
        return new RoundView(
                round.id(),
                round.statusAt(clock.instant()),
                round.isStanding(),
                round.title().ar(),
                round.title().en(),
                round.question().ar(),
                round.question().en(),
                round.description().ar(),
                round.description().en(),
                round.opensAt(),
                round.closesAt().orElse(null),
                round.entityId().flatMap(entities::findName).orElse(null),
                round.eligibility(),
                round.mode(),
                round.threshold(),
                round.answerDays(),
                offered,
                round.categories().stream().anyMatch(IdeaCategory::isActive),
                sources.countIdeas(round.id()),
                round.version(),
                caller.gaps(round.eligibility()));
    }
}
