package org.sawt.idea.service;

import java.util.Map;
import org.sawt.idea.IdeaStatus;

/** How many public ideas an entity has, by status, and how many of its answers are overdue. */
public record IdeaCounts(Map<IdeaStatus, Long> byStatus, long overdue) {
    public IdeaCounts {
        byStatus = Map.copyOf(byStatus);
    }

    public long of(IdeaStatus status) {
        return byStatus.getOrDefault(status, 0L);
    }
}
