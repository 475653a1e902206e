package org.sawt.topic.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicResultsPageTest {

    private static TopicResultsPage page(SomeTopic topic, Map<Long, Map<Long, Long>> counts) {
        TopicResultsPage page = new TopicResultsPage();
        page.input = SentInput.get().with("id", SomeTopic.ID);
        page.queries = new KnownTopics(topic.view(), null, counts);
        return page;
    }

    @Test
    void sharesAllVotesAmongTheOptions() {
        TopicResultsPage page = page(SomeTopic.aQuestion(), Map.of(7L, Map.of(71L, 1L, 72L, 2L)));
        List<OptionResult> options = page.getOptions();
        assertEquals(3, page.getVotes());
        assertEquals("33.33", options.get(0).share().length());
        assertEquals("66.67", options.get(1).share().length());
        assertEquals(2.0 / 3, options.get(1).share().ratio());
    }

    @Test
    void showsOptionsWithoutVotes() {
        TopicResultsPage page = page(SomeTopic.aQuestion(), Map.of());
        assertEquals(2, page.getOptions().size());
        assertEquals(0, page.getOptions().getFirst().share().ratio());
        assertEquals("0", page.getOptions().getFirst().share().length());
    }

    @Test
    void putsThePartsOfAStatementsBarInARow() {
        Map<Long, Long> counts = Map.of(1L, 5L, -1L, 3L, 0L, 2L);
        TopicResultsPage page = page(SomeTopic.withStatements(1), Map.of(101L, counts));
        StatementResult result = page.getStatements().items().getFirst();
        assertEquals(10, result.total());
        assertEquals("50", result.disagree().start());
        assertEquals("30", result.disagree().length());
        assertEquals("80", result.pass().start());
        assertEquals("20", result.pass().length());
    }

    @Test
    void showsTheFirstFewStatementsOnTheTopicsPage() {
        TopicResultsPage page = page(SomeTopic.withStatements(12), Map.of());
        assertEquals(
                TopicResultsPage.FIRST_FEW, page.getFirstStatements().items().size());
        assertEquals(12, page.getStatements().items().size());
    }
}
