package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import org.sawt.common.Page;
import org.sawt.common.Roles;

/** What officers see of the ideas that their entity is in charge of; administrators see all. */
@Stateless
@RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
public class IdeaDeskQueries {
    /** The ideas in the caller's charge, the hidden ones too, without drafts and what waits for a moderator. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public Page<IdeaCard> list(IdeaFilter filter, IdeaSort sort, int page, int size) {
        throw new UnsupportedOperationException();
    }

    /** How the ideas in the caller's charge stand. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public IdeaCounts counts() {
        throw new UnsupportedOperationException();
    }

    /** An idea in the caller's charge. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public IdeaView get(long id) {
        throw new UnsupportedOperationException();
    }
}
