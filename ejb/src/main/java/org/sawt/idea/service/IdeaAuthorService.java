package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.sawt.common.Roles;

/** How people come to write an idea together. */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
public class IdeaAuthorService {
    /** Invites who has this address to write along; nobody learns whether somebody has it. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void invite(long ideaId, String email) {
        throw new UnsupportedOperationException();
    }

    /** Takes an invitation back that has not been answered. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void cancel(long invitationId) {
        throw new UnsupportedOperationException();
    }

    /** Accepts an invitation of the caller's own; returns the idea. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public long accept(long invitationId) {
        throw new UnsupportedOperationException();
    }

    /** Declines an invitation of the caller's own. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void decline(long invitationId) {
        throw new UnsupportedOperationException();
    }

    /** The caller is no co-author of this idea any more. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void leave(long ideaId) {
        throw new UnsupportedOperationException();
    }
}
