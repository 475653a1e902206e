package org.sawt.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultsVisibilityTest {

    @Test
    void alwaysShowsAnOpenTopicToEverybody() {
        assertTrue(ResultsVisibility.ALWAYS.allows(TopicStatus.OPEN, false));
    }

    @Test
    void afterVoteShowsAnOpenTopicToWhoHasVoted() {
        assertTrue(ResultsVisibility.AFTER_VOTE.allows(TopicStatus.OPEN, true));
        assertFalse(ResultsVisibility.AFTER_VOTE.allows(TopicStatus.OPEN, false));
    }

    @Test
    void afterCloseHidesAnOpenTopicEvenFromWhoHasVoted() {
        assertFalse(ResultsVisibility.AFTER_CLOSE.allows(TopicStatus.OPEN, true));
    }

    @Test
    void showsClosedTopicsToEverybodyAndDraftsToNobody() {
        for (ResultsVisibility visibility : ResultsVisibility.values()) {
            assertTrue(visibility.allows(TopicStatus.CLOSED, false));
            assertFalse(visibility.allows(TopicStatus.DRAFT, true));
        }
    }

    @Test
    void readsTheCodesThatItWrites() {
        for (ResultsVisibility visibility : ResultsVisibility.values()) {
            assertEquals(Optional.of(visibility), ResultsVisibility.ofCode(visibility.code()));
        }
        assertEquals(Optional.empty(), ResultsVisibility.ofCode("ALWAYS"));
        assertEquals(Optional.of(TopicKind.SINGLE_CHOICE), TopicKind.ofCode("single_choice"));
        assertEquals(Optional.of(TopicStatus.OPEN), TopicStatus.ofCode("open"));
    }
}
