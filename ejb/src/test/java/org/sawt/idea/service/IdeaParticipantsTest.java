package org.sawt.idea.service;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaDraft;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.ImportedIdea;
import org.sawt.idea.PlaceForm;

class IdeaParticipantsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final IdeaDraft DRAFT = new IdeaDraft("T", "<p>b</p>", "en", 1L, PlaceForm.nowhere());

    private final IdeaFakes.FakeIdeas repository = new IdeaFakes.FakeIdeas();
    private final IdeaParticipants participants = new IdeaParticipants();
    private boolean supported;
    private boolean merged;

    @BeforeEach
    void wire() {
        participants.supports = new IdeaSupportRepository() {
            @Override
            boolean isSupportedByOthers(long ideaId, long authorId) {
                return supported;
            }

            @Override
            boolean hasMerged(long ideaId) {
                return merged;
            }
        };
    }

    @Test
    void countsSupportersHereAndElsewhereAndIdeasThatArePartOfIt() {
        Idea own = added(new Idea(1, null, 7, DRAFT, NOW));
        assertFalse(participants.isSupportedByOthers(own));
        merged = true;
        assertTrue(participants.isSupportedByOthers(own));
        merged = false;
        supported = true;
        assertTrue(participants.isSupportedByOthers(own));
        supported = false;
        assertTrue(participants.isSupportedByOthers(imported(1)));
        assertFalse(participants.isSupportedByOthers(imported(0)));
    }

    private Idea imported(long supports) {
        return added(new Idea(new ImportedIdea(1, null, DRAFT, "", IdeaStatus.PUBLISHED, NOW, supports), NOW));
    }

    private Idea added(Idea idea) {
        repository.add(idea);
        return idea;
    }
}
