package org.sawt.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sawt.common.Page;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.government.service.EntityQueries;
import org.sawt.identity.Account;

/** Who works for the government, where and as what. For administrators. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class StaffQueries {

    @Inject
    IdentityRepository accounts;

    @Inject
    StaffRepository staff;

    @Inject
    EntityQueries entities;

    /** The work of one person, who may have none. */
    @RolesAllowed(Roles.ADMIN)
    public StaffView get(long accountId) {
        Account account =
                accounts.findAccount(accountId).orElseThrow(() -> RuleViolation.notFound("identity.account.unknown"));
        return new StaffView(
                accountId,
                account.displayName(),
                account.roles(),
                account.entityId().flatMap(entities::findName).orElse(null));
    }

    /** One page of the people of an entity, by their names. Page counts from 1. */
    @RolesAllowed(Roles.ADMIN)
    public Page<StaffMember> listOf(long entityId, int page, int size) {
        return staff.membersOf(entityId, page, size);
    }
}
