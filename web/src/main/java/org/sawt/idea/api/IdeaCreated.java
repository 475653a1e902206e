package org.sawt.idea.api;

import java.util.List;
import org.sawt.idea.service.IdeaReceipt;

/**
 * What became of an idea that was sent in.
 *
 * @param status "published", or "submitted" while it waits for a moderator
 * @param dropped what was taken out of the body, such as "script"; empty when nothing was
 */
public record IdeaCreated(long id, String status, List<String> dropped) {
    static IdeaCreated of(IdeaReceipt receipt) {
        return new IdeaCreated(receipt.id(), receipt.status().code(), receipt.dropped());
    }
}
