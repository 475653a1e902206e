package org.sawt.idea;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** By how much the number of supporters of an idea changes. */
public record SupportChange(long id, long ideaId, long gain) {
    /** What a batch of changes does to the tally, in the order of the ideas, so that two writers never wait in a circle. */
    public static Map<Long, Long> gains(List<SupportChange> batch) {
        Map<Long, Long> gains = new TreeMap<>();
        batch.forEach(change -> gains.merge(change.ideaId(), change.gain(), Long::sum));
        return gains;
    }
}
