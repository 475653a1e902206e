package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.sawt.common.Roles;
import org.sawt.idea.RoundDraft;

/** What an officer does with rounds. A round is changed by the officers of its entity or an administrator only. */
@Stateless
@RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
public class IdeaRoundService {
    /** Starts a draft of the caller's entity and returns its id. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public long draft(RoundDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** Rewrites a round, unless it has been revised since the version that the caller saw. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void revise(long id, int version, RoundDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** Puts a complete draft to the public; does nothing when that has been done. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void publish(long id) {
        throw new UnsupportedOperationException();
    }

    /** Ends an open round now; does nothing when it has ended. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void close(long id) {
        throw new UnsupportedOperationException();
    }

    /** Throws a draft away. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public void discard(long id) {
        throw new UnsupportedOperationException();
    }
}
