package org.sawt.topic.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.topic.Answer;
import org.sawt.topic.BallotPaper;

class VoteServiceTest {
    private static final long TOPIC = 5;

    private final Fakes.FakeVotes votes = new Fakes.FakeVotes();
    private final Fakes.FakeCaller caller = new Fakes.FakeCaller(30);
    private final VoteService service = new VoteService();
    private int deadlocks;

    @BeforeEach
    void wire() {
        BallotBox box = new BallotBox() {
            @Override
            public VoteReceipt cast(long topicId, long accountId, List<Answer> answers) {
                if (deadlocks-- > 0) {
                    throw new IllegalStateException(new SQLException("Deadlock found", "40001", 1213));
                }
                return super.cast(topicId, accountId, answers);
            }
        };
        box.votes = votes;
        box.clock = new Fakes.HandClock();
        service.ballotBox = box;
        service.votes = votes;
        service.caller = caller;
        votes.papers.put(TOPIC, BallotPaper.singleChoice(TOPIC, Set.of(50L, 51L)));
    }

    @Test
    void castsTheCallersVote() {
        assertTrue(cast(50).first());
        assertEquals(50, votes.votes.get(30L).get(TOPIC).choice());
    }

    @Test
    void triesAgainAfterADeadlock() {
        deadlocks = 2;
        assertTrue(cast(50).first());
    }

    @Test
    void refusesAnotherTopicsOption() {
        assertRefused(Kind.INVALID, () -> cast(52));
    }

    @Test
    void refusesAnAnonymousVisitor() {
        caller.account = 0;
        assertRefused(Kind.UNAUTHENTICATED, () -> cast(50));
    }

    @Test
    void knowsNoTopicThatIsNotPublic() {
        assertRefused(Kind.NOT_FOUND, () -> service.cast(6, List.of(new Answer(6, 50))));
    }

    private VoteReceipt cast(long option) {
        return service.cast(TOPIC, List.of(new Answer(TOPIC, option)));
    }

    private static void assertRefused(Kind kind, Executable call) {
        assertEquals(kind, assertThrows(RuleViolation.class, call).kind());
    }
}
