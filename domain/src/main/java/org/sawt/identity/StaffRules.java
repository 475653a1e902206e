package org.sawt.identity;

import java.util.Collections;
import java.util.Set;
import org.sawt.common.Roles;
import org.sawt.common.Violations;

/** Which roles are had in a government entity and which for the whole portal. */
public final class StaffRules {

    /** Nobody has these without an entity to speak for. */
    private static final Set<String> IN_AN_ENTITY = Set.of(Roles.MINISTRY, Roles.AGENT);

    private StaffRules() {}

    /** @param entityId the entity, or null for none */
    public static void check(Set<String> roles, Long entityId) {
        boolean needs = !Collections.disjoint(roles, IN_AN_ENTITY);
        boolean may = needs || roles.contains(Roles.MODERATOR);
        new Violations()
                .check(Roles.ALL.containsAll(roles), "roles", "identity.staff.roleUnknown")
                .check(!needs || entityId != null, "entityId", "identity.staff.entityMissing")
                .check(may || entityId == null, "entityId", "identity.staff.entityNotNeeded")
                .throwIfAny();
    }
}
