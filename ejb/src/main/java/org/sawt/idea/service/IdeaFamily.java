package org.sawt.idea.service;

import java.util.List;

/**
 * The public ideas that an idea was one with.
 *
 * @param origin the idea that it was a part of, or null
 * @param parts the ideas that were parts of it
 */
public record IdeaFamily(IdeaName origin, List<IdeaName> parts) {

    public IdeaFamily {
        parts = List.copyOf(parts);
    }
}
