package org.sawt.idea.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.sawt.common.Page;
import org.sawt.common.Roles;
import org.sawt.government.service.EntityName;

/** What the pages and the JSON interface show of rounds and categories. */
@Stateless
public class IdeaRoundQueries {
    @Inject
    RoundRepository rounds;

    @Inject
    RoundViews views;

    @Inject
    IdeaLists lists;

    @Inject
    IdeaCaller caller;

    @Inject
    Clock clock;

    /** The rounds that are open now: those that end first, the standing one last. */
    @PermitAll
    public List<RoundCard> open() {
        return rounds.open(clock.instant());
    }

    /** The published rounds, the latest first. Page counts from 1. */
    @PermitAll
    public Page<RoundCard> list(int page, int size) {
        return rounds.published(new PageWanted(page, size), clock.instant());
    }

    /** A published round. */
    @PermitAll
    public RoundView get(long id) {
        return views.getPublished(id);
    }

    /** The round that is always there. */
    @PermitAll
    public RoundView standing() {
        return views.standing();
    }

    /** What ideas of any round may be about: the general categories first. */
    @PermitAll
    public List<CategoryView> categories() {
        return lists.categories();
    }

    /** The same to choose from, at most half a minute old. */
    @PermitAll
    public List<CategoryView> categoryChoices() {
        return lists.categoryChoices();
    }

    /** The names of all published rounds, to choose one, at most half a minute old. */
    @PermitAll
    public List<RoundName> names() {
        return lists.roundChoices();
    }

    /** The entities in charge of public ideas, by their name in this language, "ar" or "en", at most half a minute old. */
    @PermitAll
    public List<EntityName> entities(String language) {
        return lists.entities(language);
    }

    /** The rounds of the caller's entity, drafts too; all for an administrator. The latest first. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public Page<RoundCard> listOwn(int page, int size) {
        PageWanted wanted = new PageWanted(page, size);
        if (caller.isAdmin()) {
            return rounds.all(wanted, clock.instant());
        }
        Long entity = caller.entityId();
        return entity == null
                ? new Page<>(List.of(), 0, wanted.page(), wanted.size())
                : rounds.ofEntity(entity, wanted, clock.instant());
    }

    /** A round of the caller's entity (any for an administrator), draft or not. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public RoundView getOwn(long id) {
        return views.getInCharge(id);
    }
}
