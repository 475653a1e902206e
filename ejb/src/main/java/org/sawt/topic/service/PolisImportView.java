package org.sawt.topic.service;

import org.sawt.common.RuleViolation.Violation;

/**
 * An import as its owner sees it.
 *
 * @param topicId the topic it made, or null while it is not done
 * @param error why it failed, or null
 */
public record PolisImportView(
        long id, PolisImportState state, long bytesTotal, long bytesRead, Long topicId, Violation error) {

    /** From 0 to 100. */
    public int percent() {
        return bytesTotal == 0 ? 0 : (int) Math.min(100, 100 * bytesRead / bytesTotal);
    }
}
