package org.sawt.identity.service;

import static org.sawt.common.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.sawt.common.Page;
import org.sawt.common.RuleViolation;

/** Reads about people for administrators. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PeopleQueries {

    private static final int LAST_PAGE = 1_000_000;
    private static final int LARGEST = 100;

    @Inject
    PeopleRepository repository;

    @Inject
    Clock clock;

    /** The people who match. Page counts from 1. */
    @RolesAllowed(ADMIN)
    public Page<PersonCard> list(PeopleFilter filter, PeopleSort sort, int page, int size) {
        return repository.list(filter, sort, Math.clamp(page, 1, LAST_PAGE), Math.clamp(size, 1, LARGEST));
    }

    /** One person, without a note in the audit trail: for who has the page open already. */
    @RolesAllowed(ADMIN)
    public PersonView get(long accountId) {
        return repository
                .find(accountId, clock.instant())
                .orElseThrow(() -> RuleViolation.notFound("identity.account.unknown"));
    }
}
