package org.sawt.identity.service;

import java.util.List;

/** A person in the list of an entity's staff, with the names of the roles in alphabetical order. */
public record StaffMember(long accountId, String displayName, List<String> roles) {
    public StaffMember {
        roles = List.copyOf(roles);
    }
}
