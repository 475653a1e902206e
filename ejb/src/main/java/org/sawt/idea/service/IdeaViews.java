package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.OptionalLong;
import org.sawt.common.RuleViolation;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaPlace;
import org.sawt.idea.IdeaRound;
import org.sawt.idea.IdeaStatus;
import org.sawt.moderation.ContentVisibility;
import org.sawt.moderation.ModerationMode;

/** Puts together what the page of an idea shows, and knows who may see it. */
@Dependent
class IdeaViews {
    @Inject
    IdeaRepository ideas;

    @Inject
    IdeaViewRepository views;

    @Inject
    IdeaParticipants participants;

    @Inject
    IdeaCaller caller;

    @Inject
    Clock clock;

    /** An idea that the caller may see; that there is another one is not told. */
    IdeaView get(long id) {
        return ideas.find(id).filter(this::maySee).map(this::view).orElseThrow(IdeaViews::notFound);
    }

    /** An idea that the caller may answer. */
    IdeaView getInCharge(long id) {
        Idea idea = ideas.find(id)
                .filter(found -> found.status() != IdeaStatus.DRAFT)
                .orElseThrow(IdeaViews::notFound);
        caller.requireCharge(idea);
        return view(idea);
    }

    /** Whether the caller may see it. */
    boolean isVisible(long id) {
        return ideas.find(id).filter(this::maySee).isPresent();
    }

    /** Whether the caller writes it and it has this status. */
    boolean isWritten(long id, IdeaStatus status) {
        return ideas.find(id)
                .filter(idea -> idea.status() == status && participants.isWriter(idea))
                .isPresent();
    }

    boolean isHidden(long id) {
        return views.isHidden(id);
    }

    private static RuleViolation notFound() {
        return RuleViolation.notFound("idea.notFound");
    }

    private boolean maySee(Idea idea) {
        boolean merged = idea.status() == IdeaStatus.MERGED && idea.visibility() == ContentVisibility.VISIBLE;
        return idea.isPublic() || merged || participants.isWriter(idea) || isStaff(idea);
    }

    private boolean isStaff(Idea idea) {
        Long entity = idea.entityId().orElse(null);
        return idea.status() != IdeaStatus.DRAFT
                && caller.findAccountId().isPresent()
                && (caller.isModeratorOf(entity) || caller.isOfficerOf(entity));
    }

    private IdeaView view(Idea idea) {
        long id = idea.id();
        IdeaRound round = ideas.findRound(idea.roundId()).orElseThrow();
        IdeaPlace place = idea.place();
        BigDecimal latitude = place.latitude().orElse(null);
        return new IdeaView(
                views.findCard(id, clock.instant()).orElseThrow(),
                idea.source().origin(),
                idea.visibility(),
                idea.text().body(),
                latitude,
                place.longitude().orElse(null),
                participants.coAuthorNames(id),
                idea.mergedInto().orElse(null),
                round.threshold(),
                views.reachedAt(id),
                views.steps(id),
                views.milestones(id),
                views.addenda(id),
                views.merged(id),
                idea.version(),
                own(idea, round));
    }

    private IdeaView.Own own(Idea idea, IdeaRound round) {
        OptionalLong account = caller.findAccountId();
        boolean author = participants.isAuthor(idea);
        boolean alone = author && !participants.isSupportedByOthers(idea);
        boolean draft = idea.status() == IdeaStatus.DRAFT;
        boolean reviewedLater = round.mode() == ModerationMode.AFTER;
        boolean changeable = draft || reviewedLater;
        return new IdeaView.Own(
                author,
                !author && participants.isWriter(idea),
                account.isPresent() && caller.isOfficerOf(idea.entityId().orElse(null)),
                account.isPresent() && participants.isSupporter(idea),
                author && changeable && idea.isChangeable(!alone, clock.instant()) || draft,
                alone && (idea.status() == IdeaStatus.SUBMITTED || idea.status() == IdeaStatus.PUBLISHED),
                author && reviewedLater && idea.isPublic(),
                caller.gaps(round.eligibility()));
    }
}
