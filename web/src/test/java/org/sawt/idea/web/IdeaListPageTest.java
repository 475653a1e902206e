package org.sawt.idea.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.IdeaFilter;
import org.sawt.idea.service.IdeaSort;
import org.sawt.identity.Governorate;

class IdeaListPageTest {

    private final KnownIdeas ideas = new KnownIdeas();

    private IdeaListPage page(SentInput input) {
        IdeaListPage page = new IdeaListPage();
        page.input = input;
        page.queries = ideas;
        page.load();
        return page;
    }

    @Test
    void readsFiltersAndOrderFromTheAddress() {
        IdeaListPage page = page(SentInput.get()
                .with("status", "under-review")
                .with("category", 50)
                .with("round", 3)
                .with("entity", 9)
                .with("governorate", "NORTHERN")
                .with("overdue", "on")
                .with("text", "shade")
                .with("sort", "answer-due"));
        assertEquals(
                new IdeaFilter(IdeaStatus.UNDER_REVIEW, 50L, 3L, 9L, Governorate.NORTHERN, true, "shade"),
                ideas.filter);
        assertEquals(IdeaSort.ANSWER_DUE, ideas.sort);
        assertTrue(page.isFiltered());
    }

    @Test
    void showsAllIdeasWithoutFilters() {
        IdeaListPage page = page(SentInput.get());
        assertEquals(IdeaFilter.all(), ideas.filter);
        assertEquals(IdeaSort.NEWEST, ideas.sort);
        assertFalse(page.isFiltered());
    }

    @Test
    void ignoresWhatNoFilterMeans() {
        page(SentInput.get()
                .with("status", "draft")
                .with("category", "x")
                .with("governorate", "<b>")
                .with("sort", "1")
                .with("text", " ")
                .with("page", "-5"));
        assertEquals(IdeaFilter.all(), ideas.filter);
        assertEquals(IdeaSort.NEWEST, ideas.sort);
        assertEquals(1, ideas.page);
    }
}
