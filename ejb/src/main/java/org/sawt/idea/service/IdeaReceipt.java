package org.sawt.idea.service;

import java.util.List;
import org.sawt.idea.IdeaStatus;

/**
 * What became of an idea that was written or sent in.
 *
 * @param version of the idea, to be given back with the next change
 * @param dropped what was taken out of the body, such as "script"; empty when nothing was
 */
public record IdeaReceipt(long id, int version, IdeaStatus status, List<String> dropped) {
    public IdeaReceipt {
        dropped = List.copyOf(dropped);
    }
}
