package org.sawt.search;

import java.time.Instant;
import java.util.List;
import org.sawt.common.SubjectRef;

/**
 * What the index knows of a public item.
 *
 * @param subject which item
 * @param titles its titles, in whatever languages there are
 * @param texts the rest of its text, plain
 * @param status the feature's word for its state, or null
 * @param entityId the government entity it belongs to, or null
 * @param date when it was published
 */
public record SearchDocument(
        SubjectRef subject, List<String> titles, List<String> texts, String status, Long entityId, Instant date) {

    public SearchDocument {
        titles = List.copyOf(titles);
        texts = List.copyOf(texts);
    }
}
