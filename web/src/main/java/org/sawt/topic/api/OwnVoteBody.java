package org.sawt.topic.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the token's owner has voted on a topic.
 *
 * @param option of a single choice, else null
 * @param votes of a statements topic, else null
 */
public record OwnVoteBody(long topic, Long option, List<Vote> votes, Instant castAt) {

    /** @param value 1 agree, 0 pass, -1 disagree */
    public record Vote(long statement, long value) {}

    /** @param choices by question; the question of a single choice is the topic itself */
    static OwnVoteBody of(long topic, Map<Long, Long> choices, Instant castAt) {
        if (choices.containsKey(topic)) {
            return new OwnVoteBody(topic, choices.get(topic), null, castAt);
        }
        List<Vote> votes = choices.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(choice -> new Vote(choice.getKey(), choice.getValue()))
                .toList();
        return new OwnVoteBody(topic, null, votes, castAt);
    }
}
