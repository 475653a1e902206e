package org.sawt.topic.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sawt.topic.TopicStatus;

class TopicPublishPageTest {

    private static TopicPublishPage page(SomeTopic topic) {
        TopicPublishPage page = new TopicPublishPage();
        page.input = SentInput.get().with("id", SomeTopic.ID);
        page.queries = KnownTopics.with(topic.as(TopicStatus.DRAFT).view());
        return page;
    }

    @Test
    void isCompleteInBothLanguages() {
        TopicPublishPage page = page(SomeTopic.aQuestion());
        assertTrue(page.isComplete());
        assertEquals(2, page.getParts().getLast().count());
        assertTrue(page.isOpeningAtOnce());
    }

    @Test
    void namesWhatIsMissingInWhichLanguage() {
        TopicPublishPage page = page(SomeTopic.aQuestion().withoutEnglishSummary());
        TopicPublishPage.Part summary = page.getParts().get(1);
        assertFalse(page.isComplete());
        assertEquals("summary", summary.name());
        assertEquals(0, summary.missingAr());
        assertEquals(1, summary.missingEn());
    }
}
