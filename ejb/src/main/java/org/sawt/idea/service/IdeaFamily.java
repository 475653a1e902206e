package org.sawt.idea.service;

import java.time.Instant;
import java.util.List;

/**
 * The ideas that an idea is tied to.
 *
 * @param origin the idea that it was a part of, or null
 * @param parts the ideas that were parts of it
 * @param merged the ideas that are part of it now, with their texts
 */
public record IdeaFamily(IdeaName origin, List<IdeaName> parts, List<Merged> merged) {

    public IdeaFamily {
        parts = List.copyOf(parts);
        merged = List.copyOf(merged);
    }

    /**
     * An idea that is part of another one now.
     *
     * @param body clean HTML
     * @param authorName who wrote it; empty for a former member
     */
    public record Merged(IdeaName idea, String body, String authorName, Instant mergedAt) {}

    public boolean isAlone() {
        return origin == null && parts.isEmpty() && merged.isEmpty();
    }
}
