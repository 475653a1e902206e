package org.sawt.identity;

import java.util.Set;

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

    /** The name under which the container knows the person. */
    public String principalName() {
        return Long.toString(id);
    }
}
