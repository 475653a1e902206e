package org.sawt.idea.service;

import org.sawt.idea.IdeaStatus;
import org.sawt.identity.Governorate;

/**
 * Which ideas a list has; null means any.
 *
 * @param entityId who is in charge
 * @param overdue only those whose answer is overdue
 * @param text what the title contains, or null
 */
public record IdeaFilter(
        IdeaStatus status,
        Long categoryId,
        Long roundId,
        Long entityId,
        Governorate governorate,
        boolean overdue,
        String text) {
    public static IdeaFilter all() {
        return new IdeaFilter(null, null, null, null, null, false, null);
    }

    /** Of one round. */
    public static IdeaFilter ofRound(long roundId) {
        return new IdeaFilter(null, null, roundId, null, null, false, null);
    }

    /** The same for one entity in charge. */
    public IdeaFilter of(long entity) {
        return new IdeaFilter(status, categoryId, roundId, entity, governorate, overdue, text);
    }
}
