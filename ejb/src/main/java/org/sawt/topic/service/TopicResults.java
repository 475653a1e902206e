package org.sawt.topic.service;

import java.util.Map;

/**
 * Votes by question and choice, in the order of the page and with the zeros; the question of a single-choice topic is the
 * topic's id. Empty when the caller may not see them (yet).
 */
public record TopicResults(long participants, Map<Long, Map<Long, Long>> counts) {
    public static TopicResults hidden() {
        return new TopicResults(0, Map.of());
    }

    public boolean isHidden() {
        return counts.isEmpty();
    }

    public long count(long questionId, long choice) {
        return counts.getOrDefault(questionId, Map.of()).getOrDefault(choice, 0L);
    }

    /** All the votes on one question. */
    public long total(long questionId) {
        return counts.getOrDefault(questionId, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
