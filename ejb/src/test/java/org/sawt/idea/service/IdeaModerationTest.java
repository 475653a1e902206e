package org.sawt.idea.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.service.FeatureSwitches;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaDraft;
import org.sawt.idea.PlaceForm;

class IdeaModerationTest {
    private final IdeaFakes.FakeIdeas repository = new IdeaFakes.FakeIdeas();
    private final IdeaModeration moderation = new IdeaModeration();
    private Map<Long, List<String>> addenda = Map.of();

    @BeforeEach
    void wire() {
        moderation.switches = new FeatureSwitches() {
            @Override
            public boolean isOn(String name) {
                return true;
            }
        };
        moderation.content = new IdeaContentRepository() {
            @Override
            List<Idea> sentIn(Collection<Long> ids) {
                return ids.stream().map(repository.ideas::get).toList();
            }

            @Override
            Map<Long, List<String>> addenda(Collection<Long> ids) {
                return addenda;
            }
        };
    }

    @Test
    void showsModeratorsWhatWasAddedToo() {
        long plain = idea();
        long grown = idea();
        addenda = Map.of(grown, List.of("<p>More</p>", "<p>Again</p>"));
        var items = moderation.items(List.of(plain, grown));
        assertEquals("<p>b</p>", items.get(plain).body());
        assertEquals("<p>b</p>\n<p>More</p>\n<p>Again</p>", items.get(grown).body());
    }

    private long idea() {
        IdeaDraft draft = new IdeaDraft("T", "<p>b</p>", "en", 1L, PlaceForm.nowhere());
        Idea idea = new Idea(1, null, 7, draft, new IdeaFakes.HandClock().now);
        repository.add(idea);
        return idea.id();
    }
}
