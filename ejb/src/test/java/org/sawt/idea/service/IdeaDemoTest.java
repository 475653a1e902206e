package org.sawt.idea.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaDraft;
import org.sawt.idea.IdeaRound;
import org.sawt.idea.IdeaStatus;

class IdeaDemoTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private static List<DemoIdea> ideas() {
        return IdeaDemo.read().getJsonArray("ideas").getValuesAs(JsonObject.class).stream()
                .map(DemoIdea::new)
                .toList();
    }

    @Test
    void showsIdeasInEveryStatusAndInBothLanguages() {
        Set<IdeaStatus> statuses = EnumSet.noneOf(IdeaStatus.class);
        Set<String> languages = new HashSet<>();
        for (DemoIdea demo : ideas()) {
            statuses.add(demo.mergedInto().isEmpty() ? demo.status() : IdeaStatus.MERGED);
            languages.add(demo.language());
        }
        assertEquals(EnumSet.allOf(IdeaStatus.class), statuses);
        assertEquals(Set.of("ar", "en"), languages);
        assertTrue(ideas().size() >= 25);
    }

    @Test
    void tellsStoriesThatTheRulesAllow() {
        for (DemoIdea demo : ideas()) {
            IdeaStatus last = demo.steps(NOW).isEmpty()
                    ? demo.status()
                    : demo.steps(NOW).getLast().answer().status();
            assertEquals(demo.status(), last, demo.title());
            IdeaDraft draft = new IdeaDraft(demo.title(), demo.body(), demo.language(), 1L, demo.place());
            Idea idea = new Idea(1, null, 7, draft, demo.at(NOW));
            assertEquals(demo.title(), idea.text().title());
            assertEquals(demo.status() != IdeaStatus.DRAFT, idea.submit(NOW) && demo.status() != IdeaStatus.DRAFT);
        }
    }

    @Test
    void callsForIdeasInCompleteRounds() {
        for (DemoRound demo : DemoRound.of(IdeaDemo.read())) {
            IdeaRound round = new IdeaRound(3L, demo.draft(NOW), NOW);
            assertTrue(round.publish(round.opensAt()), demo.key());
        }
    }
}
