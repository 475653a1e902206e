package org.sawt.topic.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.identity.Eligibility;
import org.sawt.identity.EligibilityGap;
import org.sawt.identity.Standing;
import org.sawt.identity.VerificationLevel;
import org.sawt.topic.Answer;
import org.sawt.topic.BallotPaper;

class VoteServiceTest {
    private static final long TOPIC = 5;

    private final Fakes.FakeVotes votes = new Fakes.FakeVotes();
    private final FakeCaller caller = new FakeCaller(30);
    private final VoteService service = new VoteService();
    private int deadlocks;

    @BeforeEach
    void wire() {
        BallotBox box = new BallotBox() {
            @Override
            public VoteReceipt cast(long topicId, Voter voter, List<Answer> answers) {
                if (deadlocks-- > 0) {
                    throw new IllegalStateException(new SQLException("Deadlock found", "40001", 1213));
                }
                return super.cast(topicId, voter, answers);
            }
        };
        box.votes = votes;
        box.clock = new Fakes.HandClock();
        service.ballotBox = box;
        service.votes = votes;
        service.caller = caller.towardsTopics();
        votes.papers.put(TOPIC, BallotPaper.singleChoice(TOPIC, Set.of(50L, 51L)));
    }

    @Test
    void castsTheCallersVote() {
        assertTrue(cast(50).first());
        assertEquals(50, votes.votes.get(30L).get(TOPIC).choice());
    }

    @Test
    void notesNobodyWhereEverybodyMayVote() {
        cast(50);
        assertEquals(Map.of(), votes.people);
    }

    @Test
    void refusesWhoIsNotVerifiedWhereThatIsAsked() {
        onlyVerified();
        RuleViolation refusal = assertThrows(RuleViolation.class, () -> cast(50));
        assertEquals(Kind.FORBIDDEN, refusal.kind());
        assertEquals(
                EligibilityGap.VERIFICATION.key(),
                refusal.violations().getFirst().key());
        assertEquals(Map.of(), votes.votes);
    }

    @Test
    void notesThePersonWhereOnlyVerifiedPeopleVote() {
        onlyVerified();
        caller.standing = new Standing(VerificationLevel.VERIFIED, null, null, null);
        caller.personKey = "-maryam";
        assertTrue(cast(50).first());
        assertFalse(cast(51).first());
        assertEquals(Map.of("topic5-maryam", 30L), votes.people);
    }

    private void onlyVerified() {
        Eligibility verified = Eligibility.of(VerificationLevel.VERIFIED, null, Set.of(), Set.of());
        votes.papers.put(
                TOPIC, BallotPaper.singleChoice(TOPIC, Set.of(50L, 51L)).only(verified));
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
