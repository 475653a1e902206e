package org.sawt.topic.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.topic.Answer;

class BallotBoxTest {
    private static final long TOPIC = 5;
    private static final long MARYAM = 30;

    private final Fakes.FakeVotes votes = new Fakes.FakeVotes();
    private final Fakes.HandClock clock = new Fakes.HandClock();
    private final BallotBox box = new BallotBox();

    @BeforeEach
    void wire() {
        box.votes = votes;
        box.clock = clock;
    }

    @Test
    void takesAFirstVote() {
        VoteReceipt receipt = cast(new Answer(TOPIC, 50));
        assertEquals(new VoteReceipt(true, Fakes.NOON, Map.of(TOPIC, 50L)), receipt);
        assertEquals(List.of(new AcceptedVote(TOPIC, null, 50, true)), votes.uncounted);
    }

    @Test
    void changesAVote() {
        cast(new Answer(TOPIC, 50));
        clock.now = Fakes.NOON.plusSeconds(9);
        VoteReceipt receipt = cast(new Answer(TOPIC, 51));
        assertEquals(new VoteReceipt(false, clock.now, Map.of(TOPIC, 51L)), receipt);
        assertEquals(new AcceptedVote(TOPIC, 50L, 51, false), votes.uncounted.get(1));
    }

    @Test
    void changesNothingForTheSameVoteAgain() {
        cast(new Answer(TOPIC, 50));
        clock.now = Fakes.NOON.plusSeconds(9);
        VoteReceipt receipt = cast(new Answer(TOPIC, 50));
        assertFalse(receipt.first());
        assertEquals(Fakes.NOON, receipt.castAt());
        assertEquals(1, votes.uncounted.size());
    }

    @Test
    void countsThePersonOnceForSeveralStatements() {
        VoteReceipt receipt = cast(new Answer(62, 0), new Answer(61, 1));
        assertEquals(Map.of(61L, 1L, 62L, 0L), receipt.choices());
        assertEquals(
                List.of(new AcceptedVote(61, null, 1, true), new AcceptedVote(62, null, 0, false)), votes.uncounted);
    }

    @Test
    void keepsTheAnswersToOtherStatements() {
        cast(new Answer(61, 1));
        VoteReceipt receipt = cast(new Answer(62, -1));
        assertFalse(receipt.first());
        assertEquals(Map.of(61L, 1L, 62L, -1L), receipt.choices());
    }

    @Test
    void refusesAVoteAtTheClosingTime() {
        clock.now = Fakes.EVENING;
        assertRefused("topic.vote.closed");
    }

    @Test
    void takesAVoteUntilTheLastInstant() {
        clock.now = Fakes.EVENING.minusNanos(1);
        assertTrue(cast(new Answer(TOPIC, 50)).first());
    }

    @Test
    void refusesAVoteBeforeTheOpening() {
        clock.now = Fakes.NOON.minusSeconds(1);
        assertRefused("topic.vote.notOpen");
    }

    @Test
    void takesTheVoteOfAVerifiedPersonFromOneAccountOnly() {
        Answer yes = new Answer(TOPIC, 50);
        assertTrue(box.cast(TOPIC, new Voter(MARYAM, "maryam"), List.of(yes)).first());
        assertFalse(box.cast(TOPIC, new Voter(MARYAM, "maryam"), List.of(yes)).first());
        assertRefused("topic.vote.otherAccount", new Voter(31, "maryam"));
    }

    @Test
    void takesTheVoteOfAnAccountForOneVerifiedPersonOnly() {
        box.cast(TOPIC, new Voter(MARYAM, "maryam"), List.of(new Answer(TOPIC, 50)));
        assertRefused("topic.vote.otherPerson", new Voter(MARYAM, "yusuf"));
    }

    private VoteReceipt cast(Answer... answers) {
        return box.cast(TOPIC, new Voter(MARYAM, null), List.of(answers));
    }

    private void assertRefused(String key) {
        assertRefused(key, new Voter(MARYAM, null));
    }

    private void assertRefused(String key, Voter voter) {
        List<Answer> answers = List.of(new Answer(TOPIC, 50));
        RuleViolation violation = assertThrows(RuleViolation.class, () -> box.cast(TOPIC, voter, answers));
        assertEquals(RuleViolation.Kind.CONFLICT, violation.kind());
        assertEquals(key, violation.violations().get(0).key());
    }
}
