package org.sawt.topic.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sawt.topic.ResultsVisibility.AFTER_CLOSE;
import static org.sawt.topic.ResultsVisibility.AFTER_VOTE;
import static org.sawt.topic.ResultsVisibility.ALWAYS;

import org.junit.jupiter.api.Test;
import org.sawt.topic.TopicOrigin;
import org.sawt.topic.TopicStatus;

class PolisExportTest {

    @Test
    void showsThePublicNothingWhileResultsAreHidden() {
        assertFalse(PolisExport.isPublic(TopicOrigin.SAWT, AFTER_CLOSE, TopicStatus.OPEN, PolisTable.COMMENTS));
        assertFalse(PolisExport.isPublic(TopicOrigin.SAWT, AFTER_VOTE, TopicStatus.OPEN, PolisTable.COMMENTS));
        assertTrue(PolisExport.isPublic(TopicOrigin.SAWT, AFTER_VOTE, TopicStatus.CLOSED, PolisTable.COMMENTS));
    }

    @Test
    void neverShowsThePublicSingleVotesOfPeopleOfThisPortal() {
        assertTrue(PolisExport.isPublic(TopicOrigin.SAWT, ALWAYS, TopicStatus.OPEN, PolisTable.COMMENTS));
        assertFalse(PolisExport.isPublic(TopicOrigin.SAWT, ALWAYS, TopicStatus.OPEN, PolisTable.VOTES));
        assertFalse(PolisExport.isPublic(TopicOrigin.SAWT, ALWAYS, TopicStatus.OPEN, PolisTable.PARTICIPANTS_VOTES));
        assertFalse(PolisExport.isPublic(TopicOrigin.SAWT, ALWAYS, TopicStatus.CLOSED, PolisTable.VOTES));
    }

    @Test
    void doesNotPromiseWhatIsNeverPublished() {
        assertEquals("topic.export.private", PolisExport.reason(TopicOrigin.SAWT, PolisTable.VOTES));
        assertEquals("topic.export.private", PolisExport.reason(TopicOrigin.SAWT, PolisTable.PARTICIPANTS_VOTES));
        assertEquals("topic.export.notYet", PolisExport.reason(TopicOrigin.SAWT, PolisTable.COMMENTS));
    }

    @Test
    void showsImportedConversationsWhole() {
        assertTrue(PolisExport.isPublic(TopicOrigin.POLIS, ALWAYS, TopicStatus.CLOSED, PolisTable.PARTICIPANTS_VOTES));
    }
}
