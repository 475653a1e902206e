package org.sawt.identity.service;

import java.time.Instant;
import java.util.List;
import org.sawt.common.BilingualText;
import org.sawt.identity.AccountStatus;
import org.sawt.identity.VerificationLevel;

/**
 * A person in an administrator's list.
 *
 * @param id the number of the account
 * @param displayName the name that others see; empty for a deleted account
 * @param email where mails go
 * @param roles the names of the roles, that of everybody left out, the least privileged first
 * @param entity the name of the government entity that the person works for; empty for none
 * @param status whether the person may come in
 * @param level how surely the portal knows the person
 * @param createdAt since when
 */
public record PersonCard(
        long id,
        String displayName,
        String email,
        List<String> roles,
        BilingualText entity,
        AccountStatus status,
        VerificationLevel level,
        Instant createdAt) {
    public PersonCard {
        roles = List.copyOf(roles);
    }

    /** No names in logs. */
    @Override
    public String toString() {
        return "PersonCard[id=" + id + "]";
    }
}
