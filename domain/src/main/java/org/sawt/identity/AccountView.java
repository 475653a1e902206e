package org.sawt.identity;

import java.util.Set;
import org.sawt.common.Roles;

/**
 * Who is signed in, as the pages and the container need it.
 *
 * @param id the account, whose decimal form is the principal's name
 * @param displayName the name that is shown
 * @param language the person's language
 * @param roles the names of the roles
 */
public record AccountView(long id, String displayName, String language, Set<String> roles) {
    public AccountView {
        roles = Set.copyOf(roles);
    }

    /** Whether the person has a role besides that of everybody. */
    public boolean isStaff() {
        return roles.stream().anyMatch(role -> !role.equals(Roles.CITIZEN));
    }

    /** The same person without any role besides that of everybody. */
    public AccountView asCitizen() {
        return new AccountView(id, displayName, language, Set.of(Roles.CITIZEN));
    }

    /** The name under which the container knows the person. */
    public String principalName() {
        return Long.toString(id);
    }
}
