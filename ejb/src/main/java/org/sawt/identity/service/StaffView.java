package org.sawt.identity.service;

import java.util.Set;
import org.sawt.government.service.EntityName;

/**
 * A person's work for the government.
 *
 * @param roles the names of all roles of the person
 * @param entity the government entity, or null for who works portal-wide or not at all
 */
public record StaffView(long accountId, String displayName, Set<String> roles, EntityName entity) {
    public StaffView {
        roles = Set.copyOf(roles);
    }
}
