package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.common.Page;
import org.sawt.common.Roles;

/** What officers see of the ideas that their entity is in charge of; administrators see all. */
@Stateless
@RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
public class IdeaDeskQueries {
    @Inject
    IdeaListRepository lists;

    @Inject
    IdeaViews views;

    @Inject
    IdeaCaller caller;

    @Inject
    Clock clock;

    /** The ideas in the caller's charge, the hidden ones too, without drafts and what waits for a moderator. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public Page<IdeaCard> list(IdeaFilter filter, IdeaSort sort, int page, int size) {
        return lists.page(inCharge().with(filter, clock.instant()), sort, new PageWanted(page, size), clock.instant());
    }

    /** How the ideas in the caller's charge stand. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public IdeaCounts counts() {
        IdeaSelection overdue = inCharge()
                .with("i.shown = TRUE")
                .with(new IdeaFilter(null, null, null, null, null, true, null), clock.instant());
        return new IdeaCounts(lists.counts(inCharge().with("i.shown = TRUE")), lists.count(overdue));
    }

    /** An idea in the caller's charge. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public IdeaView get(long id) {
        return views.getInCharge(id);
    }

    private IdeaSelection inCharge() {
        if (caller.isAdmin()) {
            return IdeaSelection.sentIn();
        }
        Long entity = caller.entityId();
        return entity == null
                ? IdeaSelection.of("1 = 0")
                : IdeaSelection.sentIn().with("i.entity_id = ?", entity);
    }
}
