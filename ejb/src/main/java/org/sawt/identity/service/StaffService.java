package org.sawt.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.Violations;
import org.sawt.common.service.AuditTrail;
import org.sawt.common.service.Caller;
import org.sawt.government.service.EntityQueries;
import org.sawt.identity.Account;
import org.sawt.identity.StaffRules;

/** Gives people their work: roles, and the government entity in which they have them. For administrators. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class StaffService {

    @Inject
    StaffRepository staff;

    @Inject
    EntityQueries entities;

    @Inject
    SessionEnding sessions;

    @Inject
    AuditTrail audit;

    @Inject
    Caller caller;

    /**
     * Gives a person exactly these roles, besides that of every person, in this entity. Who loses a role is signed out
     * everywhere.
     *
     * @param entityId the entity, or null for none
     * @throws RuleViolation INVALID for an unknown role or an entity that does not fit the roles, CONFLICT when nobody would be
     *     left to run the portal, or the caller would take that from themselves
     */
    @RolesAllowed(Roles.ADMIN)
    public void assign(long accountId, Set<String> roles, Long entityId) {
        Set<String> wanted = new HashSet<>(roles);
        wanted.add(Roles.CITIZEN);
        StaffRules.check(wanted, entityId);
        staff.lockRoles();
        Account account = staff.lock(accountId).orElseThrow(() -> RuleViolation.notFound("identity.account.unknown"));
        Set<String> rolesBefore = account.roles();
        Long entityBefore = account.entityId().orElse(null);
        checkAdmins(accountId, lost(rolesBefore, wanted));
        checkEntity(entityId, entityBefore);
        account.assign(wanted, entityId);
        record(accountId, rolesBefore, wanted);
        if (!Objects.equals(entityBefore, entityId)) {
            audit.record(Account.subject(accountId), "account.entityAssigned", number(entityBefore), number(entityId));
        }
        if (!lost(rolesBefore, wanted).isEmpty()) {
            sessions.endAll(accountId);
        }
    }

    private void checkAdmins(long accountId, Set<String> lost) {
        if (!lost.contains(Roles.ADMIN)) {
            return;
        }
        if (accountId == caller.accountId()) {
            throw RuleViolation.conflict("identity.staff.ownAdmin");
        }
        if (!staff.hasOtherAdmin(accountId)) {
            throw RuleViolation.conflict("identity.staff.lastAdmin");
        }
    }

    /** Nobody begins to work for an entity that is no more; who does may stay. */
    private void checkEntity(Long entityId, Long before) {
        if (entityId != null && !entityId.equals(before)) {
            new Violations()
                    .check(entities.isActive(entityId), "entityId", "identity.staff.entityUnknown")
                    .throwIfAny();
        }
    }

    private void record(long accountId, Set<String> before, Set<String> after) {
        lost(after, before).forEach(role -> audit.record(Account.subject(accountId), "account.roleGiven", null, role));
        lost(before, after).forEach(role -> audit.record(Account.subject(accountId), "account.roleTaken", role, null));
    }

    private static Set<String> lost(Collection<String> before, Collection<String> after) {
        Set<String> lost = new TreeSet<>(before);
        lost.removeAll(after);
        return lost;
    }

    private static String number(Long id) {
        return id == null ? null : id.toString();
    }
}
