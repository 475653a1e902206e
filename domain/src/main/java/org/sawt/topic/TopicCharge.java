package org.sawt.topic;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * Who answers for a topic: the officers of a government entity, or for a topic of none the person who wrote it.
 *
 * @param ownerId the account that wrote it
 * @param entityId the government entity, or null
 */
public record TopicCharge(long ownerId, Long entityId) {

    /** What an officer writes: it belongs to the officer's entity, if there is one. */
    public static TopicCharge of(long accountId, OptionalLong office) {
        return new TopicCharge(accountId, office.isPresent() ? office.getAsLong() : null);
    }

    /** Whether an officer with this account, working for this entity or for none, is in charge. */
    public boolean isWith(long accountId, OptionalLong office) {
        return entityId == null
                ? ownerId == accountId
                : office.isPresent() && Objects.equals(entityId, office.getAsLong());
    }
}
