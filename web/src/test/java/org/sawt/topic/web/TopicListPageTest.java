package org.sawt.topic.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sawt.common.web.Language;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.service.TopicSort;

class TopicListPageTest {

    private final KnownTopics topics = KnownTopics.with(null);

    private TopicListPage page(SentInput input) {
        TopicListPage page = new TopicListPage();
        page.input = input;
        page.queries = topics;
        page.language = Language.of("en");
        page.load();
        return page;
    }

    @Test
    void readsFiltersFromTheAddress() {
        TopicListPage page = page(SentInput.get()
                .with("status", "closed")
                .with("kind", "statements")
                .with("sort", "newest")
                .with("entity", 50)
                .with("page", 2));
        assertEquals(50, topics.filter.entityId());
        assertEquals(TopicStatus.CLOSED, topics.filter.status());
        assertEquals("statements", topics.filter.kind());
        assertEquals(TopicSort.NEWEST, topics.filter.sort());
        assertTrue(page.isFiltered());
    }

    @Test
    void showsEverythingWithoutFilters() {
        TopicListPage page = page(SentInput.get());
        assertNull(topics.filter.status());
        assertEquals(TopicSort.CLOSING_SOON, topics.filter.sort());
        assertEquals(1, topics.page);
        assertFalse(page.isFiltered());
    }

    @Test
    void ignoresWhatNoFilterMeans() {
        page(SentInput.get()
                .with("status", "<script>")
                .with("sort", "1")
                .with("entity", "x")
                .with("page", "-5"));
        assertNull(topics.filter.status());
        assertNull(topics.filter.entityId());
        assertEquals(TopicSort.CLOSING_SOON, topics.filter.sort());
        assertEquals(1, topics.page);
    }

    @Test
    void asksForTheLastPageInsteadOfOneBehindIt() {
        page(SentInput.get().with("page", 99));
        assertEquals(1, topics.page);
    }
}
