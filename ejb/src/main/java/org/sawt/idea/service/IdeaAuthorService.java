package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaInvited;
import org.sawt.idea.IdeaJoined;
import org.sawt.idea.IdeaRules;
import org.sawt.idea.IdeaStatus;
import org.sawt.identity.EmailAddress;

/** How people come to write an idea together. */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
public class IdeaAuthorService {
    @Inject
    IdeaRepository ideas;

    @Inject
    IdeaAuthors authors;

    @Inject
    CoAuthorRepository coAuthors;

    @Inject
    IdeaNews news;

    @Inject
    Clock clock;

    /** Invites who has this address to write along; nobody learns whether somebody has it. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void invite(long ideaId, String email) {
        Idea idea = authors.getOwn(ideaId);
        requireDraft(idea);
        long author = authors.accountId();
        String address = EmailAddress.canonical(email)
                .orElseThrow(() -> RuleViolation.invalid("email", "idea.invite.email.invalid"));
        if (coAuthors.email(author).filter(address::equals).isPresent()) {
            throw RuleViolation.invalid("email", "idea.invite.self");
        }
        if (coAuthors.count(ideaId) >= IdeaRules.MOST_CO_AUTHORS) {
            throw RuleViolation.conflict("idea.invite.tooMany", IdeaRules.MOST_CO_AUTHORS);
        }
        if (coAuthors.invite(ideaId, address, author, clock.instant())) {
            news.record(ideaId, "idea.invited", null, null);
            coAuthors.findAccount(address).ifPresent(invited -> news.tell(new IdeaInvited(ideaId, author, invited)));
        }
    }

    /** Takes an invitation back that has not been answered. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void cancel(long invitationId) {
        CoAuthorRepository.Invitation invitation = invitation(invitationId);
        authors.getOwn(invitation.ideaId());
        coAuthors.removeInvitation(invitationId);
        news.record(invitation.ideaId(), "idea.invitationCancelled", null, null);
    }

    /** Accepts an invitation of the caller's own; returns the idea. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public long accept(long invitationId) {
        CoAuthorRepository.Invitation invitation = ownInvitation(invitationId);
        Idea idea = ideas.getForChange(invitation.ideaId());
        requireDraft(idea);
        coAuthors.removeInvitation(invitationId);
        coAuthors.add(idea.id(), authors.accountId(), clock.instant());
        news.record(idea.id(), "idea.joined", null, null);
        news.tell(new IdeaJoined(idea.id(), authors.accountId(), invitation.invitedBy()));
        return idea.id();
    }

    /** Declines an invitation of the caller's own. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void decline(long invitationId) {
        CoAuthorRepository.Invitation invitation = ownInvitation(invitationId);
        coAuthors.removeInvitation(invitationId);
        news.record(invitation.ideaId(), "idea.invitationDeclined", null, null);
    }

    /** The caller is no co-author of this idea any more. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void leave(long ideaId) {
        if (coAuthors.remove(ideaId, authors.accountId())) {
            news.record(ideaId, "idea.left", null, null);
        }
    }

    private static void requireDraft(Idea idea) {
        if (idea.status() != IdeaStatus.DRAFT) {
            throw RuleViolation.conflict("idea.invite.late");
        }
    }

    private CoAuthorRepository.Invitation ownInvitation(long id) {
        CoAuthorRepository.Invitation invitation = invitation(id);
        boolean own = coAuthors
                .email(authors.accountId())
                .filter(invitation.email()::equals)
                .isPresent();
        if (!own) {
            throw RuleViolation.notFound("idea.invite.notFound");
        }
        return invitation;
    }

    private CoAuthorRepository.Invitation invitation(long id) {
        return coAuthors.findInvitation(id).orElseThrow(() -> RuleViolation.notFound("idea.invite.notFound"));
    }
}
