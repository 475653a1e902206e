package org.sawt.idea.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.Language;
import org.sawt.common.web.Texts;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.service.IdeaReceipt;

class IdeaEditPageTest {

    private final Answers answered = new Answers();
    private final Drafts drafts = new Drafts();
    private KnownIdeas ideas = KnownIdeas.with(SomeIdea.published());

    private static final class Drafts extends IdeaDrafting {
        private final List<Integer> versions = new ArrayList<>();
        private Map<String, String> kept = Map.of();
        private List<String> dropped = List.of();
        private String written;
        private boolean expired;
        private int stored = 4;

        @Override
        boolean isKept(long id, int version, IdeaFields fields) {
            kept = expired ? Map.copyOf(fields.getValues()) : kept;
            return expired;
        }

        @Override
        Map<String, String> keptOf(long id) {
            return kept;
        }

        @Override
        int keptVersion() {
            return 3;
        }

        @Override
        void forget() {
            kept = Map.of();
        }

        @Override
        IdeaReceipt revise(long id, int version, IdeaFields fields) {
            versions.add(version);
            if (version != stored) {
                throw RuleViolation.conflict("idea.edit.stale");
            }
            written = fields.value("title");
            return new IdeaReceipt(id, version + 1, IdeaStatus.DRAFT, dropped);
        }

        @Override
        String time() {
            return "9:00";
        }
    }

    private IdeaEditPage page(SentInput input) {
        IdeaEditPage page = new IdeaEditPage();
        page.input = input.with("id", SomeIdea.ID);
        page.queries = ideas;
        page.drafting = drafts;
        page.texts = new Texts(Language.of("en"), Clock.fixed(SomeIdea.NOW, ZoneOffset.UTC));
        page.way = answered.way;
        return page;
    }

    private IdeaEditPage typed(SentInput input, String title) {
        IdeaEditPage page = page(input);
        page.getForm().getValues().put("title", title);
        return page;
    }

    @Test
    void showsTheStoredDraft() {
        IdeaEditPage page = page(SentInput.get());
        assertEquals("Stored title", page.getForm().value("title"));
        assertEquals(4, page.getVersion());
        assertFalse(page.isStale());
        assertEquals(1, page.getCategories().size());
    }

    @Test
    void savesTheVersionThatThePersonSaw() {
        typed(SentInput.post().with("version", 4), "New").next();
        assertEquals("New", drafts.written);
        assertEquals("ideas/7/similar", answered.ledTo);
        assertEquals("idea.edit.saved", answered.said);
    }

    @Test
    void saysWhatWasLeftOutOfTheText() {
        drafts.dropped = List.of("script");
        typed(SentInput.post().with("version", 4), "New").save();
        assertEquals("idea.edit.dropped", answered.said);
    }

    @Test
    void answersAScriptWithTheVersionToGoOnFrom() {
        typed(SentInput.post().with("version", 4).with("autosave", "yes"), "New")
                .save();
        assertEquals(5, answered.told);
        assertNull(answered.ledTo);
    }

    @Test
    void showsBothTextsWhenAnotherWindowSavedInTheMeantime() {
        IdeaEditPage page = typed(SentInput.post().with("version", 3), "Mine");
        assertThrows(RuleViolation.class, page::save);
        assertTrue(page.isStale());
        assertEquals("Mine", page.getForm().value("title"));
        assertEquals("Stored title", page.getIdea().title());
        page.saveAnyway();
        assertEquals("Mine", drafts.written);
    }

    @Test
    void doesNotQuarrelAboutTheSameText() {
        IdeaEditPage page = page(SentInput.post().with("version", 3));
        page.getForm().getValues().putAll(Map.of("title", "Stored title", "body", "Stored body", "category", "50"));
        page.save();
        assertEquals(List.of(3, 4), drafts.versions);
        assertFalse(page.isStale());
    }

    @Test
    void keepsTheTextOfAnExpiredSessionAndAsksToSignIn() {
        drafts.expired = true;
        ideas = new KnownIdeas();
        IdeaEditPage page = typed(SentInput.post().expired().with("version", 4).with("category", 50), "Mine");
        assertTrue(page.isDraft());
        assertEquals(1, page.getCategories().size());
        page.save();
        assertEquals("sign-in", answered.ledTo);
        assertEquals("idea.edit.waits", answered.said);
        assertEquals("Mine", drafts.kept.get("title"));
    }

    @Test
    void showsTheKeptTextThatCouldNotBeSaved() {
        drafts.kept = Map.of("title", "Kept");
        IdeaEditPage page = page(SentInput.get());
        assertEquals("Kept", page.getForm().value("title"));
        assertTrue(page.isStale());
        assertEquals(3, page.getVersion());
    }
}
