package org.sawt.topic.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.RequestInput;
import org.sawt.topic.Answer;
import org.sawt.topic.service.VoteReceipt;
import org.sawt.topic.service.VoteService;

class TopicBallotTest {

    private final Answers answered = new Answers();
    private final NoInterruption interrupted = new NoInterruption();
    private final Votes votes = new Votes();

    private static final class Votes extends VoteService {
        private List<Answer> cast;
        private boolean first = true;
        private RuleViolation refusal;

        @Override
        public VoteReceipt cast(long topicId, List<Answer> answers) {
            if (refusal != null) {
                throw refusal;
            }
            cast = answers;
            return new VoteReceipt(first, Instant.EPOCH, Map.of());
        }
    }

    private TopicBallot ballot(RequestInput input) {
        TopicBallot ballot = new TopicBallot();
        ballot.input = input;
        ballot.votes = votes;
        ballot.interrupted = interrupted;
        ballot.redirects = answered.redirects;
        ballot.notice = answered.notice;
        return ballot;
    }

    @Test
    void castsTheChosenOptionAndLeadsBackToTheTopic() {
        ballot(SentInput.post().with("id", 7).with("option", 71)).choose();
        assertEquals(List.of(new Answer(7, 71)), votes.cast);
        assertEquals("topics/7", answered.ledTo);
        assertEquals("topic.vote.counted", answered.said);
        assertTrue(interrupted.forgotten);
    }

    @Test
    void saysThatAVoteWasChanged() {
        votes.first = false;
        ballot(SentInput.post().with("id", 7).with("option", 72)).choose();
        assertEquals("topic.vote.changed", answered.said);
    }

    @Test
    void sendsNothingWhenNothingWasChosen() {
        ballot(SentInput.post().with("id", 7)).choose();
        assertEquals(List.of(), votes.cast);
    }

    @Test
    void takesNothingForAnOptionThatIsNoNumber() {
        ballot(SentInput.post().with("id", 7).with("option", "71 or 1=1")).choose();
        assertEquals(List.of(), votes.cast);
    }

    @Test
    void answersOneStatement() {
        ballot(SentInput.post().with("id", 7).with("question", 101)).answer(-1);
        assertEquals(List.of(new Answer(101, -1)), votes.cast);
    }

    @Test
    void sendsOnlyAnsweredStatementsOfTheListAndStaysOnItsPage() {
        SentInput input = SentInput.post()
                .with("id", 7)
                .with("page", 2)
                .with("answer-101", 1)
                .with("answer-103", 0)
                .with("answer-x", 1)
                .with("answer-104", "");
        ballot(input).answerList();
        assertEquals(Set.of(new Answer(101, 1), new Answer(103, 0)), Set.copyOf(votes.cast));
        assertEquals("topics/7?view=list&page=2", answered.ledTo);
    }

    @Test
    void keepsTheVoteOfAnExpiredSessionAndAsksToSignIn() {
        interrupted.expired = true;
        ballot(SentInput.post().with("id", 7).with("option", 71)).choose();
        assertEquals(List.of(new Answer(7, 71)), interrupted.kept);
        assertEquals("sign-in", answered.ledTo);
        assertEquals("topic.vote.waits", answered.said);
        assertEquals(null, votes.cast);
    }

    @Test
    void saysNothingWhenTheVoteIsRefused() {
        votes.refusal = RuleViolation.conflict("topic.vote.closed");
        TopicBallot ballot = ballot(SentInput.post().with("id", 7).with("option", 71));
        assertThrows(RuleViolation.class, ballot::choose);
        assertEquals(null, answered.ledTo);
        assertFalse(interrupted.forgotten);
    }
}
