package org.sawt.moderation.service;

import org.sawt.moderation.CaseSource;
import org.sawt.moderation.CaseState;

/**
 * What a moderator wants to see of the queue; null means any.
 *
 * @param kind the word of a feature, such as "comment"
 * @param source what the case waits for
 * @param rule the number of a rule that was reported, or under which the item is hidden
 * @param days cases that have waited for so many days
 * @param owner whose cases
 * @param entityId the government entity in charge of the item
 * @param state open cases, or decided ones; never null
 */
public record QueueFilter(
        String kind, CaseSource source, Integer rule, Integer days, QueueOwner owner, Long entityId, CaseState state) {

    public QueueFilter {
        state = state == null ? CaseState.OPEN : state;
    }

    public static QueueFilter all() {
        return new QueueFilter(null, null, null, null, null, null, CaseState.OPEN);
    }
}
