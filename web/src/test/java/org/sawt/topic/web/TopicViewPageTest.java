package org.sawt.topic.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.identity.Eligibility;
import org.sawt.identity.EligibilityGap;
import org.sawt.identity.VerificationLevel;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.service.OwnVote;

class TopicViewPageTest {

    private final NoInterruption interrupted = new NoInterruption();

    private TopicViewPage page(SentInput input, SomeTopic topic, Map<Long, Long> own) {
        TopicViewPage page = new TopicViewPage();
        page.input = input.with("id", SomeTopic.ID);
        page.queries = new KnownTopics(topic.view(), own.isEmpty() ? null : new OwnVote(Instant.EPOCH, own), Map.of());
        page.interrupted = interrupted;
        return page;
    }

    @Test
    void showsTheVoteThatIsStored() {
        TopicViewPage page = page(SentInput.get(), SomeTopic.aQuestion(), Map.of(7L, 72L));
        page.load();
        assertTrue(page.isVoted());
        assertTrue(page.isMine(72));
        assertFalse(page.isMine(71));
        assertTrue(page.isChosen(7, 72));
    }

    @Test
    void tellsWhatKeepsThisPersonUntilTheVotingIsOver() {
        Eligibility verified = Eligibility.of(VerificationLevel.VERIFIED, null, Set.of(), Set.of());
        SomeTopic topic = SomeTopic.aQuestion().only(verified, EligibilityGap.VERIFICATION);
        assertEquals(
                List.of(EligibilityGap.VERIFICATION),
                page(SentInput.get(), topic, Map.of()).getGaps());
        assertTrue(page(SentInput.get(), topic, Map.of()).getTopic().isForSome());
        assertNull(page(SentInput.get(), topic.as(TopicStatus.CLOSED), Map.of()).getGaps());
        assertFalse(page(SentInput.get(), SomeTopic.aQuestion(), Map.of())
                .getTopic()
                .isForSome());
    }

    @Test
    void keepsWhatWasSentTickedWhenItIsRefused() {
        TopicViewPage page = page(SentInput.post().with("option", 71), SomeTopic.aQuestion(), Map.of(7L, 72L));
        assertTrue(page.isChosen(7, 71));
        assertFalse(page.isChosen(7, 72));
        assertTrue(page.isMine(72));
    }

    @Test
    void ticksTheVoteOfAnExpiredSessionForWhoeverSignsInNext() {
        interrupted.choices = Map.of(7L, 71L);
        TopicViewPage page = page(SentInput.get(), SomeTopic.aQuestion(), Map.of());
        assertTrue(page.isChosen(7, 71));
        assertFalse(page.isVoted());
    }

    @Test
    void leadsToTheFirstStatementWithoutAnswer() {
        TopicViewPage page = page(SentInput.get(), SomeTopic.withStatements(3), Map.of(101L, 1L));
        assertEquals(102, page.getCurrent().id());
        assertEquals(2, page.getPlace());
        assertEquals(1, page.getAnswered());
        assertEquals(101L, page.getPrevious());
        assertEquals(103L, page.getNext());
    }

    @Test
    void leadsToTheStatementAskedForWithItsAnswer() {
        TopicViewPage page =
                page(SentInput.get().with("statement", 101), SomeTopic.withStatements(3), Map.of(101L, -1L));
        assertEquals("topic.vote.disagree", page.getCurrent().answerKey());
        assertNull(page.getPrevious());
    }

    @Test
    void takesAnUnknownStatementForTheNextOne() {
        TopicViewPage page = page(SentInput.get().with("statement", 999), SomeTopic.withStatements(2), Map.of());
        assertEquals(101, page.getCurrent().id());
    }

    @Test
    void hasNoCurrentStatementWhenAllAreAnswered() {
        TopicViewPage page = page(SentInput.get(), SomeTopic.withStatements(2), Map.of(101L, 1L, 102L, 0L));
        assertNull(page.getCurrent());
        assertEquals(2, page.getAnswered());
    }

    @Test
    void cutsTheListOfStatementsIntoPages() {
        TopicViewPage page =
                page(SentInput.get().with("view", "list").with("page", 3), SomeTopic.withStatements(45), Map.of());
        assertTrue(page.isList());
        assertEquals(5, page.getRows().items().size());
        assertEquals(45, page.getRows().total());
        assertEquals(3, page.getRows().pages());
    }

    @Test
    void showsTheLastPageToWhoAsksForOneBehindIt() {
        TopicViewPage page = page(SentInput.get().with("page", 999999999), SomeTopic.withStatements(2), Map.of());
        assertEquals(1, page.getRows().page());
        assertEquals(2, page.getRows().items().size());
    }

    @Test
    void knowsNoTopicWithoutId() {
        TopicViewPage page = page(SentInput.get(), SomeTopic.aQuestion(), Map.of());
        page.input = SentInput.get();
        RuleViolation refused = assertThrows(RuleViolation.class, page::load);
        assertEquals(RuleViolation.Kind.NOT_FOUND, refused.kind());
    }
}
