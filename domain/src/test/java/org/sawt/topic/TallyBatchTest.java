package org.sawt.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyBatchTest {

    @Test
    void addsFirstVotesAndTurnout() {
        TallyBatch batch = TallyBatch.of(List.of(vote(1, null, 10, true), vote(1, null, 10, true)));
        assertEquals(List.of(new TallyDelta(1, 1, 10, 2)), batch.votes());
        assertEquals(Map.of(1L, 2L), batch.turnout());
    }

    @Test
    void movesAChangedVote() {
        TallyBatch batch = TallyBatch.of(List.of(vote(1, 11L, 10, false)));
        assertEquals(List.of(new TallyDelta(1, 1, 10, 1), new TallyDelta(1, 1, 11, -1)), batch.votes());
        assertEquals(Map.of(), batch.turnout());
    }

    @Test
    void countsAPersonWhoChangedTheVoteInOneBatchOnce() {
        TallyBatch batch = TallyBatch.of(List.of(vote(1, null, 10, true), vote(1, 10L, 11, false)));
        assertEquals(List.of(new TallyDelta(1, 1, 11, 1)), batch.votes());
        assertEquals(Map.of(1L, 1L), batch.turnout());
    }

    @Test
    void leavesNothingWhenAllChangesCancelOut() {
        TallyBatch batch = TallyBatch.of(List.of(vote(1, 10L, 11, false), vote(1, 11L, 10, false)));
        assertEquals(List.of(), batch.votes());
    }

    @Test
    void ordersByKeyWhateverTheOrderOfVotes() {
        TallyBatch batch = TallyBatch.of(List.of(
                vote(2, null, 10, true), vote(1, null, 12, true), vote(1, null, -1, true), vote(1, null, 3, true)));
        assertEquals(
                List.of(
                        new TallyDelta(1, 1, -1, 1),
                        new TallyDelta(1, 1, 3, 1),
                        new TallyDelta(1, 1, 12, 1),
                        new TallyDelta(2, 2, 10, 1)),
                batch.votes());
        assertEquals(List.of(1L, 2L), List.copyOf(batch.turnout().keySet()));
    }

    @Test
    void keepsQuestionsOfDifferentTopicsApart() {
        TallyBatch batch = TallyBatch.of(
                List.of(new UncountedVote(1, 1, 5, null, 1, false), new UncountedVote(2, 2, 5, null, 1, false)));
        assertEquals(2, batch.votes().size());
    }

    private static UncountedVote vote(long topic, Long previous, long choice, boolean first) {
        return new UncountedVote(0, topic, topic, previous, choice, first);
    }
}
