package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.common.RuleViolation;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaPlace;
import org.sawt.idea.PlaceForm;

/** What the people who write an idea see of it while they do. */
@Dependent
class IdeaDrafts {
    @Inject
    IdeaRepository ideas;

    @Inject
    IdeaParticipants participants;

    @Inject
    CoAuthorRepository coAuthors;

    @Inject
    RoundViews rounds;

    @Inject
    IdeaWriting writing;

    /** An idea of the caller's; that there is another one is not told. */
    IdeaDraftView get(long id) {
        Idea idea = ideas.find(id)
                .filter(participants::isWriter)
                .orElseThrow(() -> RuleViolation.notFound("idea.notFound"));
        boolean author = participants.isAuthor(idea);
        String html = idea.text().body();
        return new IdeaDraftView(
                id,
                idea.version(),
                idea.status(),
                idea.text().title(),
                writing.markup(html),
                html,
                idea.text().language(),
                idea.text().categoryId().orElse(null),
                place(idea),
                rounds.get(idea.roundId()),
                author,
                coAuthors.names(id),
                author ? coAuthors.invitationsOf(id) : List.of());
    }

    List<InvitationView> invitationsFor(long accountId) {
        return coAuthors.email(accountId).map(coAuthors::invitationsFor).orElse(List.of());
    }

    private static PlaceForm place(Idea idea) {
        IdeaPlace place = idea.place();
        return new PlaceForm(
                place.governorate().orElse(null),
                place.block().map(String::valueOf).orElse(null),
                place.latitude().orElse(null),
                place.longitude().orElse(null));
    }
}
