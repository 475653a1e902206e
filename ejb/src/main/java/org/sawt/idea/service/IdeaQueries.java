package org.sawt.idea.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Collection;
import java.util.List;
import org.sawt.common.Page;
import org.sawt.common.Roles;

/** What the pages and the JSON interface show of ideas. */
@Stateless
public class IdeaQueries {
    /** The public ideas. Page counts from 1. */
    @PermitAll
    public Page<IdeaCard> list(IdeaFilter filter, IdeaSort sort, int page, int size) {
        throw new UnsupportedOperationException();
    }

    /** Those of these ideas that are public, in this order. */
    @PermitAll
    public List<IdeaCard> cards(Collection<Long> ids) {
        throw new UnsupportedOperationException();
    }

    /**
     * An idea that everybody may see, also one that is part of another one now; one that nobody sees yet or any more for its
     * authors, the officers of its entity, moderators and administrators.
     */
    @PermitAll
    public IdeaView get(long id) {
        throw new UnsupportedOperationException();
    }

    /** An idea of the caller's, to be changed. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public IdeaDraftView getOwn(long id) {
        throw new UnsupportedOperationException();
    }

    /** The ideas that the caller wrote or writes along, drafts too, the latest first. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public Page<IdeaCard> own(int page, int size) {
        throw new UnsupportedOperationException();
    }

    /** The public ideas that the caller supports, the latest first. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public Page<IdeaCard> supported(int page, int size) {
        throw new UnsupportedOperationException();
    }

    /** The invitations that wait for the caller's answer. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public List<InvitationView> invitations() {
        throw new UnsupportedOperationException();
    }
}
