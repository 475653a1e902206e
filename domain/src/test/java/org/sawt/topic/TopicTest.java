package org.sawt.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sawt.topic.ATopic.AFTERNOON;
import static org.sawt.topic.ATopic.EVENING;
import static org.sawt.topic.ATopic.MORNING;
import static org.sawt.topic.ATopic.NOON;
import static org.sawt.topic.ATopic.aTopic;
import static org.sawt.topic.ATopic.wordings;
import static org.sawt.topic.Refusals.assertConflict;
import static org.sawt.topic.Refusals.assertInvalid;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopicTest {

    @Test
    void tellsWhatWasPublished() {
        Topic topic = aTopic().drafted();
        assertEquals(Optional.of(new TopicPublished(42, 7, NOON, EVENING)), topic.publish(MORNING));
        assertEquals(Optional.of(MORNING), topic.publishedAt());
    }

    @Test
    void isPublishedOnlyOnce() {
        Topic topic = aTopic().published();
        assertEquals(Optional.empty(), topic.publish(NOON));
        assertEquals(Optional.of(MORNING), topic.publishedAt());
    }

    @Test
    void opensAndClosesByTheClock() {
        Topic topic = aTopic().published();
        assertEquals(TopicStatus.SCHEDULED, topic.statusAt(NOON.minusNanos(1)));
        assertEquals(TopicStatus.OPEN, topic.statusAt(NOON));
        assertEquals(TopicStatus.OPEN, topic.statusAt(EVENING.minusNanos(1)));
        assertEquals(TopicStatus.CLOSED, topic.statusAt(EVENING));
    }

    @Test
    void cannotOpenUnlessCompleteInBothLanguages() {
        assertInvalid(
                () -> aTopic().titled("", "T")
                        .summarised("م", "")
                        .saying("", "")
                        .published(),
                "titleAr topic.publish.missing",
                "summaryEn topic.publish.missing",
                "bodyAr topic.publish.missing",
                "bodyEn topic.publish.missing");
    }

    @Test
    void needsTwoOptionsInBothLanguages() {
        assertInvalid(() -> aTopic().ofOptions(wordings(1)).published(), "options topic.publish.options.count");
        List<Wording> half = List.of(new Wording("أ", "A"), new Wording("ب", ""));
        assertInvalid(() -> aTopic().ofOptions(half).published(), "options topic.publish.oneLanguage");
    }

    @Test
    void needsAStatementInBothLanguages() {
        assertInvalid(() -> aTopic().ofStatements().published(), "statements topic.publish.statements.none");
        assertInvalid(
                () -> aTopic().ofStatements(new Wording("", "A")).published(), "statements topic.publish.oneLanguage");
    }

    @Test
    void isNotPublishedAfterItsTime() {
        Topic topic = aTopic().drafted();
        assertInvalid(() -> topic.publish(EVENING), "closesAt topic.publish.closesAt.past");
        assertEquals(TopicStatus.DRAFT, topic.statusAt(EVENING));
    }

    @Test
    void closesEarly() {
        Topic topic = aTopic().published();
        assertEquals(Optional.of(new TopicClosed(42, 7, AFTERNOON)), topic.closeNow(AFTERNOON));
        assertEquals(TopicStatus.CLOSED, topic.statusAt(AFTERNOON));
        assertEquals(Optional.empty(), topic.closeNow(AFTERNOON));
    }

    @Test
    void stayedClosedWhenItsTimeWasOver() {
        Topic topic = aTopic().published();
        assertEquals(Optional.empty(), topic.closeNow(EVENING.plusSeconds(60)));
        assertEquals(EVENING, topic.closesAt());
    }

    @Test
    void closesOnlyWhatIsOpen() {
        assertConflict(() -> aTopic().drafted().closeNow(AFTERNOON), "topic.close.notOpen");
        assertConflict(() -> aTopic().published().closeNow(MORNING), "topic.close.notOpen");
    }

    @Test
    void isDiscardedOnlyAsADraft() {
        aTopic().drafted().checkDiscardable();
        assertConflict(() -> aTopic().published().checkDiscardable(), "topic.discard.published");
    }
}
