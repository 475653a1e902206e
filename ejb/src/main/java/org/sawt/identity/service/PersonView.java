package org.sawt.identity.service;

import java.time.Instant;
import java.util.Optional;

/**
 * What an administrator sees of one person.
 *
 * @param card what the list shows, too
 * @param userName what the person signs in with
 * @param language the language of the person's mails
 * @param entityId the government entity, null for none
 * @param password whether the person has a password, and not only the single sign-in
 * @param verifiedAt when the identity was proven; null when it was not
 * @param secondFactor whether signing in takes a code, too
 * @param sessions in how many browsers the person is signed in now
 * @param tokens how many programs can act for the person
 * @param block why the account is blocked; empty unless it is
 */
public record PersonView(
        PersonCard card,
        String userName,
        String language,
        Long entityId,
        boolean password,
        Instant verifiedAt,
        boolean secondFactor,
        long sessions,
        long tokens,
        Optional<Block> block) {

    /**
     * Why an account is blocked.
     *
     * @param reason as the person was told
     * @param blockedBy the number of the administrator's account
     * @param blockedByName the administrator's name
     */
    public record Block(String reason, long blockedBy, String blockedByName, Instant blockedAt) {}

    public long id() {
        return card.id();
    }

    /** No names in logs. */
    @Override
    public String toString() {
        return "PersonView[id=" + id() + "]";
    }
}
