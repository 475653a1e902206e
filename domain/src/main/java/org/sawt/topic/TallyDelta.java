package org.sawt.topic;

import java.util.Comparator;

/** By how much the number of votes for one choice changes. */
public record TallyDelta(long topicId, long questionId, long choice, long change) implements Comparable<TallyDelta> {
    private static final Comparator<TallyDelta> BY_KEY = Comparator.comparingLong(TallyDelta::topicId)
            .thenComparingLong(TallyDelta::questionId)
            .thenComparingLong(TallyDelta::choice)
            .thenComparingLong(TallyDelta::change);

    @Override
    public int compareTo(TallyDelta other) {
        return BY_KEY.compare(this, other);
    }
}
