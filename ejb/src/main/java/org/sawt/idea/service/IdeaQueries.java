package org.sawt.idea.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.sawt.common.Page;
import org.sawt.common.Roles;

/** What the pages and the JSON interface show of ideas. */
@Stateless
public class IdeaQueries {
    @Inject
    IdeaListRepository lists;

    @Inject
    IdeaViews views;

    @Inject
    IdeaDrafts drafts;

    @Inject
    IdeaCaller caller;

    @Inject
    Clock clock;

    /** The public ideas. Page counts from 1. */
    @PermitAll
    public Page<IdeaCard> list(IdeaFilter filter, IdeaSort sort, int page, int size) {
        IdeaSelection selection = IdeaSelection.shown().with(filter, clock.instant());
        return lists.page(selection, sort, new PageWanted(page, size), clock.instant());
    }

    /** Those of these ideas that are public, in this order. */
    @PermitAll
    public List<IdeaCard> cards(Collection<Long> ids) {
        return lists.shown(ids, clock.instant());
    }

    /**
     * An idea that everybody may see, also one that is part of another one now; one that nobody sees yet or any more for its
     * authors, the officers of its entity, moderators and administrators.
     */
    @PermitAll
    public IdeaView get(long id) {
        return views.get(id);
    }

    /** Whether a moderator has taken an idea out of the public's sight; then {@link #get} finds it for few. */
    @PermitAll
    public boolean isHidden(long id) {
        return views.isHidden(id);
    }

    /** An idea of the caller's, to be changed. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public IdeaDraftView getOwn(long id) {
        return drafts.get(id);
    }

    /** The ideas that the caller wrote or writes along, drafts too, the latest first. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public Page<IdeaCard> own(int page, int size) {
        long account = caller.accountId();
        IdeaSelection selection = IdeaSelection.of(
                "i.id IN (SELECT o.id FROM idea o WHERE o.author_id = ?"
                        + " UNION SELECT w.idea_id FROM idea_co_author w WHERE w.account_id = ?)",
                account,
                account);
        return lists.latest(selection, new PageWanted(page, size), clock.instant());
    }

    /** The public ideas that the caller supports, the latest first. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public Page<IdeaCard> supported(int page, int size) {
        IdeaSelection selection = IdeaSelection.shown()
                .with("i.id IN (SELECT s.idea_id FROM idea_support s WHERE s.account_id = ?)", caller.accountId());
        return lists.page(selection, IdeaSort.NEWEST, new PageWanted(page, size), clock.instant());
    }

    /** The invitations that wait for the caller's answer. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public List<InvitationView> invitations() {
        return drafts.invitationsFor(caller.accountId());
    }
}
