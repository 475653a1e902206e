package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.sawt.common.Roles;

/** What people do with their own ideas. */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
public class IdeaService {
    /** Starts a draft in a round; null for the standing one. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public IdeaReceipt draft(Long roundId, IdeaForm form) {
        throw new UnsupportedOperationException();
    }

    /** Rewrites a draft, or a fresh idea, unless it has been changed since the version that the caller saw. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public IdeaReceipt revise(long id, int version, IdeaForm form) {
        throw new UnsupportedOperationException();
    }

    /** Sends a complete draft in; only its author may. Again changes nothing. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public IdeaReceipt submit(long id) {
        throw new UnsupportedOperationException();
    }

    /** Writes an idea and sends it in, in one step; a null round is the standing one. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public IdeaReceipt propose(Long roundId, IdeaForm form) {
        throw new UnsupportedOperationException();
    }

    /** Adds to an idea whose text stands: light markup. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void add(long id, String body) {
        throw new UnsupportedOperationException();
    }

    /** Takes an idea back that nobody else supports. Again changes nothing. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void withdraw(long id) {
        throw new UnsupportedOperationException();
    }

    /** Throws a draft away. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public void discard(long id) {
        throw new UnsupportedOperationException();
    }
}
