package org.sawt.idea.service;

import java.time.Instant;
import java.util.Map;

/**
 * How the rows of a file become ideas.
 *
 * @param categories the ids of the round's categories by what they are called, in any language
 * @param authorsPublic whether who wrote an idea was public where it comes from
 * @param now the time of the import; nothing in the file may be later
 */
record ImportPlan(IdeaMapping mapping, Map<String, Long> categories, boolean authorsPublic, Instant now) {

    ImportPlan {
        categories = Map.copyOf(categories);
    }
}
