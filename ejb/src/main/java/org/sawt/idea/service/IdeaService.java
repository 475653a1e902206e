package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaAddendum;
import org.sawt.idea.IdeaRound;
import org.sawt.idea.IdeaRules;
import org.sawt.idea.IdeaStatus;
import org.sawt.moderation.ModerationMode;

/** What people do with their own ideas. */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
public class IdeaService {
    @Inject
    IdeaRepository ideas;

    @Inject
    IdeaAuthors authors;

    @Inject
    IdeaWriting writing;

    @Inject
    IdeaPublication publication;

    @Inject
    Clock clock;

    /** Starts a draft in a round; null for the standing one. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public IdeaReceipt draft(Long roundId, IdeaForm form) {
        IdeaRound round = open(roundId);
        IdeaWriting.Written written = writing.written(form, round.id(), null);
        return receipt(start(round, written), written.dropped());
    }

    /** Rewrites a draft, or a fresh idea, unless it has been changed since the version that the caller saw. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public IdeaReceipt revise(long id, int version, IdeaForm form) {
        Idea idea = authors.getWritten(id);
        if (idea.version() != version) {
            throw RuleViolation.conflict("idea.edit.stale");
        }
        IdeaRound round = ideas.findRound(idea.roundId()).orElseThrow();
        boolean isPublic = idea.status() != IdeaStatus.DRAFT;
        if (isPublic && round.mode() == ModerationMode.BEFORE) {
            throw RuleViolation.conflict("idea.edit.late");
        }
        IdeaWriting.Written written =
                writing.written(form, idea.roundId(), idea.text().categoryId().orElse(null));
        idea.revise(written.draft(), isPublic && authors.isSupportedByOthers(idea), clock.instant());
        if (isPublic) {
            publication.revised(idea, round.mode());
        }
        return receipt(idea, written.dropped());
    }

    /** Sends a complete draft in; only its author may. Again changes nothing. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public IdeaReceipt submit(long id) {
        Idea idea = authors.getOwn(id);
        if (idea.status() == IdeaStatus.DRAFT) {
            publication.submit(idea, open(idea.roundId()));
        }
        return receipt(idea, List.of());
    }

    /** Writes an idea and sends it in, in one step; a null round is the standing one. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public IdeaReceipt propose(Long roundId, IdeaForm form) {
        IdeaRound round = open(roundId);
        IdeaWriting.Written written = writing.written(form, round.id(), null);
        Idea idea = start(round, written);
        publication.submit(idea, round);
        return receipt(idea, written.dropped());
    }

    /** Adds to an idea whose text stands, unless a moderator looks at everything first: light markup. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void add(long id, String body) {
        Idea idea = authors.getOwn(id);
        if (ideas.findRound(idea.roundId()).orElseThrow().mode() == ModerationMode.BEFORE) {
            throw RuleViolation.conflict("idea.addendum.reviewed");
        }
        String html = writing.clean(body, false).html();
        if (ideas.countAddenda(id) >= IdeaRules.MOST_ADDENDA) {
            throw RuleViolation.conflict("idea.addendum.tooMany", IdeaRules.MOST_ADDENDA);
        }
        ideas.add(new IdeaAddendum(idea, html, clock.instant()));
        ideas.flush();
        publication.extended(idea, html);
    }

    /** Takes an idea back that nobody else supports. Again changes nothing. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void withdraw(long id) {
        Idea idea = authors.getOwn(id);
        String before = idea.status().code();
        if (idea.withdraw(authors.isSupportedByOthers(idea))) {
            publication.withdrawn(idea, before);
        }
    }

    /** Throws a draft away. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void discard(long id) {
        Idea idea = authors.getOwn(id);
        if (idea.status() != IdeaStatus.DRAFT) {
            throw RuleViolation.conflict("idea.discard.submitted");
        }
        ideas.remove(idea);
        publication.discarded(id);
    }

    /** A round that takes ideas of the caller now; null for the standing one. */
    private IdeaRound open(Long roundId) {
        IdeaRound round = roundId == null
                ? ideas.standingRound()
                : ideas.findRound(roundId)
                        .filter(found -> found.publishedAt().isPresent())
                        .orElseThrow(() -> RuleViolation.notFound("idea.round.notFound"));
        round.requireOpen(clock.instant());
        authors.requireEligible(round);
        return round;
    }

    private Idea start(IdeaRound round, IdeaWriting.Written written) {
        Idea idea = new Idea(
                round.id(), round.entityId().orElse(null), authors.accountId(), written.draft(), clock.instant());
        ideas.add(idea);
        ideas.flush();
        publication.drafted(idea);
        return idea;
    }

    private IdeaReceipt receipt(Idea idea, List<String> dropped) {
        ideas.flush();
        return new IdeaReceipt(idea.id(), idea.version(), idea.status(), dropped);
    }
}
