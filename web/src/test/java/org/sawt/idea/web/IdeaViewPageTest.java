package org.sawt.idea.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.Language;
import org.sawt.common.web.Texts;
import org.sawt.idea.IdeaStatus;
import org.sawt.identity.EligibilityGap;

class IdeaViewPageTest {

    private final Answers answered = new Answers();

    private IdeaViewPage page(SentInput input, KnownIdeas ideas) {
        IdeaViewPage page = new IdeaViewPage();
        page.input = input.with("id", SomeIdea.ID);
        page.queries = ideas;
        page.texts = new Texts(Language.of("en"), Clock.fixed(SomeIdea.NOW, ZoneOffset.UTC));
        page.way = answered.way;
        page.load();
        return page;
    }

    private IdeaViewPage page(SomeIdea idea) {
        return page(SentInput.get(), KnownIdeas.with(idea));
    }

    @Test
    void saysWhatHappensNextAndWhen() {
        assertEquals(
                "As soon as 20 people support it, the entity in charge must answer.",
                page(SomeIdea.published().needing(20)).getNext().getLast());
        assertEquals(
                "Enough people support it. The entity in charge must answer by 6 December 2026.",
                page(SomeIdea.published().needing(2).due(LocalDate.of(2026, 12, 6), false))
                        .getNext()
                        .getLast());
        assertTrue(page(SomeIdea.published().needing(2).due(LocalDate.of(2026, 11, 1), true))
                .getNext()
                .getLast()
                .contains("has not answered yet"));
        assertEquals(
                1, page(SomeIdea.published().as(IdeaStatus.REJECTED)).getNext().size());
    }

    @Test
    void takesNoSupportForWhatIsHiddenOrDecided() {
        assertTrue(page(SomeIdea.published()).isOpen());
        assertTrue(page(SomeIdea.published().as(IdeaStatus.UNDER_REVIEW)).isOpen());
        assertFalse(page(SomeIdea.published().hidden()).isOpen());
        assertFalse(page(SomeIdea.published().as(IdeaStatus.ACCEPTED)).isOpen());
    }

    @Test
    void tellsWhatKeepsSomebodyFromSupportingButNotToSignIn() {
        SomeIdea idea = SomeIdea.published().gaps(EligibilityGap.SIGN_IN, EligibilityGap.VERIFICATION);
        assertEquals(List.of(EligibilityGap.VERIFICATION), page(idea).getGaps());
    }

    @Test
    void leadsFromAnIdeaToTheOneItIsPartOf() {
        page(SomeIdea.published().mergedInto(8));
        assertEquals("ideas/8", answered.ledTo);
        assertEquals("idea.view.ledOn", answered.said);
    }

    @Test
    void takesTheCommentAlongThatTheAddressIsAbout() {
        page(
                SentInput.get().with("comment", "51"),
                KnownIdeas.with(SomeIdea.published().mergedInto(8)));
        assertEquals("ideas/8?comment=51", answered.ledTo);
    }

    @Test
    void showsAnIdeaThatIsPartOfAnotherOneWhereItIsAskedForByItself() {
        page(
                SentInput.get().with("alone", "yes"),
                KnownIdeas.with(SomeIdea.published().mergedInto(8)));
        assertNull(answered.ledTo);
    }

    @Test
    void saysOfAHiddenIdeaOnlyThatItIsHidden() {
        KnownIdeas ideas = new KnownIdeas();
        ideas.hidden = true;
        IdeaViewPage page = page(SentInput.get(), ideas);
        assertTrue(page.isStub());
        assertNull(page.getIdea());
    }

    @Test
    void knowsNothingOfAnIdeaThatIsNotThere() {
        KnownIdeas none = new KnownIdeas();
        assertThrows(RuleViolation.class, () -> page(SentInput.get(), none));
    }
}
