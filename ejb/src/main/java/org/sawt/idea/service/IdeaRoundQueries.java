package org.sawt.idea.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import org.sawt.common.Page;
import org.sawt.common.Roles;
import org.sawt.government.service.EntityName;

/** What the pages and the JSON interface show of rounds and categories. */
@Stateless
public class IdeaRoundQueries {
    /** The rounds that are open now: those that end first, the standing one last. */
    @PermitAll
    public List<RoundCard> open() {
        throw new UnsupportedOperationException();
    }

    /** The published rounds, the latest first. Page counts from 1. */
    @PermitAll
    public Page<RoundCard> list(int page, int size) {
        throw new UnsupportedOperationException();
    }

    /** A published round. */
    @PermitAll
    public RoundView get(long id) {
        throw new UnsupportedOperationException();
    }

    /** The round that is always there. */
    @PermitAll
    public RoundView standing() {
        throw new UnsupportedOperationException();
    }

    /** What ideas of any round may be about: the general categories first. */
    @PermitAll
    public List<CategoryView> categories() {
        throw new UnsupportedOperationException();
    }

    /** The names of all published rounds, to choose one. */
    @PermitAll
    public List<RoundName> names() {
        throw new UnsupportedOperationException();
    }

    /** The entities that are in charge of public ideas, by their name in this language, "ar" or "en". */
    @PermitAll
    public List<EntityName> entities(String language) {
        throw new UnsupportedOperationException();
    }

    /** The rounds of the caller's entity, drafts too; all for an administrator. The latest first. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public Page<RoundCard> listOwn(int page, int size) {
        throw new UnsupportedOperationException();
    }

    /** A round of the caller's entity (any for an administrator), draft or not. */
    @RolesAllowed({Roles.MINISTRY, Roles.ADMIN})
    public RoundView getOwn(long id) {
        throw new UnsupportedOperationException();
    }
}
