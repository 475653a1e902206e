package org.sawt.topic.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.identity.AccountView;
import org.sawt.identity.SignedIn;
import org.sawt.topic.Answer;
import org.sawt.topic.service.VoteReceipt;
import org.sawt.topic.service.VoteService;

class PendingVoteTest {

    private static final long MARYAM = 11;
    private static final long ALI = 12;

    private final Answers answered = new Answers();
    private final Votes votes = new Votes();
    private final PendingVote pending = new PendingVote();

    private static final class Votes extends VoteService {
        private List<Answer> cast;
        private RuleViolation refusal;

        @Override
        public VoteReceipt cast(long topicId, List<Answer> answers) {
            if (refusal != null) {
                throw refusal;
            }
            cast = answers;
            return new VoteReceipt(true, Instant.EPOCH, Map.of());
        }
    }

    private void signIn(long account) {
        AccountView view = new AccountView(account, "Somebody", "en", Set.of("citizen"));
        pending.castOnSignIn(new SignedIn(view, "device"), votes, answered.notice);
    }

    @Test
    void castsTheVoteOfThePersonWhoSignsInAgain() {
        pending.keep(7, List.of(new Answer(7, 71)), MARYAM);
        signIn(MARYAM);
        assertEquals(List.of(new Answer(7, 71)), votes.cast);
        assertEquals("topic.vote.kept", answered.said);
        assertEquals(Map.of(), pending.choicesFor(7));
    }

    @Test
    void castsItOnlyOnce() {
        pending.keep(7, List.of(new Answer(7, 71)), MARYAM);
        signIn(MARYAM);
        votes.cast = null;
        signIn(MARYAM);
        assertNull(votes.cast);
    }

    @Test
    void onlyTicksItForAnybodyElse() {
        pending.keep(7, List.of(new Answer(7, 71)), MARYAM);
        signIn(ALI);
        assertNull(votes.cast);
        assertEquals(Map.of(7L, 71L), pending.choicesFor(7));
        assertEquals(Map.of(), pending.choicesFor(8));
    }

    @Test
    void doesNotHinderTheSignInWhenTheVoteIsRefused() {
        votes.refusal = RuleViolation.conflict("topic.vote.closed");
        pending.keep(7, List.of(new Answer(7, 71)), MARYAM);
        signIn(MARYAM);
        assertEquals("topic.vote.keptOnly", answered.said);
        assertEquals(Map.of(7L, 71L), pending.choicesFor(7));
    }
}
