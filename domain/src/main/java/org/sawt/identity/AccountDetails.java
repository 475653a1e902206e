package org.sawt.identity;

import java.time.Instant;
import java.util.Set;

/**
 * What a person sees of their own account.
 *
 * @param userName what the person signs in with
 * @param email where mails go
 * @param displayName the name that others see
 * @param roles the names of the roles
 * @param createdAt since when
 */
public record AccountDetails(String userName, String email, String displayName, Set<String> roles, Instant createdAt) {
    public AccountDetails {
        roles = Set.copyOf(roles);
    }
}
