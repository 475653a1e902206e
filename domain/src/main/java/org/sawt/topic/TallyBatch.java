package org.sawt.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a batch of votes does to the tally: a changed vote takes one from the choice before and gives one to the new one.
 * Both lists are in the order of their keys, so that two writers of the tally could never wait for each other in a circle.
 */
public record TallyBatch(List<TallyDelta> votes, Map<Long, Long> turnout) {
    private record Key(long topicId, long questionId, long choice) {}

    public static TallyBatch of(List<UncountedVote> uncounted) {
        Map<Key, Long> changes = new HashMap<>();
        Map<Long, Long> turnout = new TreeMap<>();
        for (UncountedVote vote : uncounted) {
            changes.merge(new Key(vote.topicId(), vote.questionId(), vote.choice()), 1L, Long::sum);
            if (vote.previousChoice() != null) {
                changes.merge(new Key(vote.topicId(), vote.questionId(), vote.previousChoice()), -1L, Long::sum);
            }
            if (vote.firstOfParticipant()) {
                turnout.merge(vote.topicId(), 1L, Long::sum);
            }
        }
        List<TallyDelta> deltas = changes.entrySet().stream()
                .filter(each -> each.getValue() != 0)
                .map(each -> new TallyDelta(
                        each.getKey().topicId(),
                        each.getKey().questionId(),
                        each.getKey().choice(),
                        each.getValue()))
                .sorted()
                .toList();
        return new TallyBatch(deltas, turnout);
    }
}
