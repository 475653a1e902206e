package org.sawt.topic.web;

import java.util.List;
import java.util.Map;
import org.sawt.topic.service.OptionView;
import org.sawt.topic.service.TopicResults;
import org.sawt.topic.service.TopicView;

/** One option of a single-choice topic with its share of all votes. */
public record OptionResult(OptionView option, Share share) {

    static List<OptionResult> of(TopicView topic, TopicResults results) {
        Map<Long, Long> counts = results.counts().getOrDefault(topic.id(), Map.of());
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        return topic.options().stream()
                .map(option -> new OptionResult(option, new Share(counts.getOrDefault(option.id(), 0L), total, 0)))
                .toList();
    }
}
