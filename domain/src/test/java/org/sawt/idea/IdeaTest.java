package org.sawt.idea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sawt.idea.AnIdea.NOON;
import static org.sawt.idea.Refusals.assertRefused;
import static org.sawt.idea.Refusals.assertRefusedAt;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.moderation.ContentVisibility;

class IdeaTest {
    private static final Map<IdeaStatus, Set<IdeaStatus>> STEPS = Map.of(
            IdeaStatus.PUBLISHED, Set.of(IdeaStatus.UNDER_REVIEW),
            IdeaStatus.UNDER_REVIEW,
                    Set.of(IdeaStatus.ACCEPTED, IdeaStatus.PARTLY, IdeaStatus.NOT_NOW, IdeaStatus.REJECTED),
            IdeaStatus.NOT_NOW, Set.of(IdeaStatus.UNDER_REVIEW),
            IdeaStatus.ACCEPTED, Set.of(IdeaStatus.IMPLEMENTED),
            IdeaStatus.PARTLY, Set.of(IdeaStatus.IMPLEMENTED));

    @ParameterizedTest
    @EnumSource(IdeaStatus.class)
    void takesTheStepsOfItsLifeAndNoOthers(IdeaStatus from) {
        for (IdeaStatus to : AnIdea.statuses()) {
            Idea idea = AnIdea.in(from);
            if (STEPS.getOrDefault(from, Set.of()).contains(to)) {
                IdeaStep step = idea.answer(AnIdea.answer(to), AnIdea.OFFICIAL, NOON);
                assertEquals(from, step.from());
                assertEquals(to, step.to());
                assertEquals(to, idea.status());
                assertEquals(Optional.of(3L), step.entityId());
            } else {
                assertRefused(
                        from.isShown() ? "idea.answer.impossible" : "idea.notPublic",
                        () -> idea.answer(AnIdea.answer(to), AnIdea.OFFICIAL, NOON));
                assertEquals(from, idea.status());
            }
        }
    }

    @Test
    void isAnsweredWithAReasonOnly() {
        Idea idea = AnIdea.published();
        IdeaAnswer silent = new IdeaAnswer(IdeaStatus.UNDER_REVIEW, " \u202e ", "ar");
        assertRefused("idea.answer.reason.required", () -> idea.answer(silent, AnIdea.OFFICIAL, NOON));
        IdeaAnswer endless = new IdeaAnswer(IdeaStatus.UNDER_REVIEW, "x".repeat(5_001), "en");
        assertRefused("idea.answer.reason.tooLong", () -> idea.answer(endless, AnIdea.OFFICIAL, NOON));
        assertEquals(IdeaStatus.PUBLISHED, idea.status());
    }

    @Test
    void isNotAnsweredWhileNobodySeesIt() {
        Idea idea = AnIdea.published();
        idea.hide();
        assertRefused(
                "idea.notPublic", () -> idea.answer(AnIdea.answer(IdeaStatus.UNDER_REVIEW), AnIdea.OFFICIAL, NOON));
    }

    @Test
    void waitsUntilItIsShown() {
        Idea idea = AnIdea.drafted();
        assertFalse(idea.show(NOON));
        assertTrue(idea.submit(NOON));
        assertFalse(idea.submit(NOON));
        assertEquals(IdeaStatus.SUBMITTED, idea.status());
        assertFalse(idea.isPublic());
        assertTrue(idea.show(NOON));
        assertFalse(idea.show(NOON));
        assertEquals(IdeaStatus.PUBLISHED, idea.status());
        assertEquals(Optional.of(NOON), idea.publishedAt());
        assertTrue(idea.isPublic());
    }

    @Test
    void leavesThePublicsSightAndComesBackAsItWas() {
        Idea idea = AnIdea.in(IdeaStatus.ACCEPTED);
        assertTrue(idea.hide());
        assertFalse(idea.hide());
        assertFalse(idea.isPublic());
        assertTrue(idea.show(NOON.plusSeconds(60)));
        assertEquals(IdeaStatus.ACCEPTED, idea.status());
        assertEquals(Optional.of(NOON), idea.publishedAt());
    }

    @Test
    void isPublishedWhenAModeratorShowsWhatWasHiddenBefore() {
        Idea idea = AnIdea.drafted();
        idea.submit(NOON);
        idea.hide();
        assertEquals(ContentVisibility.HIDDEN, idea.visibility());
        idea.show(NOON);
        assertEquals(IdeaStatus.PUBLISHED, idea.status());
    }

    @Test
    void isNotSentInIncomplete() {
        IdeaDraft empty = new IdeaDraft(" ", null, "ar", null, null);
        Idea idea = new Idea(1, null, AnIdea.AUTHOR, empty, NOON);
        assertRefusedAt("title", () -> idea.submit(NOON));
        assertEquals(IdeaStatus.DRAFT, idea.status());
    }

    @Test
    void isChangedForAQuarterOfAnHourWhileNobodyElseSupportsIt() {
        Idea idea = AnIdea.published();
        idea.revise(AnIdea.titled("Another title"), false, NOON.plus(Duration.ofMinutes(14)));
        assertEquals("Another title", idea.text().title());
        IdeaDraft late = AnIdea.titled("Too late");
        assertRefused("idea.edit.late", () -> idea.revise(late, false, NOON.plus(Duration.ofMinutes(15))));
        assertRefused("idea.edit.late", () -> idea.revise(late, true, NOON));
        assertRefusedAt("title", () -> idea.revise(AnIdea.titled(""), false, NOON));
        Idea reviewed = AnIdea.in(IdeaStatus.UNDER_REVIEW);
        assertRefused("idea.edit.late", () -> reviewed.revise(late, false, NOON));
    }

    @Test
    void isNotChangedWhileItIsHidden() {
        Idea idea = AnIdea.published();
        idea.hide();
        IdeaDraft another = AnIdea.titled("Another title");
        assertRefused("idea.edit.late", () -> idea.revise(another, false, NOON));
        idea.show(NOON);
        idea.revise(another, false, NOON);
        assertEquals("Another title", idea.text().title());
    }

    @Test
    void isWithdrawnUntilOthersSupportIt() {
        assertTrue(AnIdea.in(IdeaStatus.SUBMITTED).withdraw(false));
        Idea idea = AnIdea.published();
        assertRefused("idea.withdraw.late", () -> idea.withdraw(true));
        assertTrue(idea.withdraw(false));
        assertFalse(idea.withdraw(true));
        assertFalse(idea.isPublic());
        Idea reviewed = AnIdea.in(IdeaStatus.UNDER_REVIEW);
        assertRefused("idea.withdraw.late", () -> reviewed.withdraw(false));
    }

    @Test
    void becomesPartOfAnotherAndItselfAgain() {
        Idea idea = AnIdea.in(IdeaStatus.UNDER_REVIEW);
        Idea target = AnIdea.numbered(AnIdea.published(), 43);
        idea.mergeInto(target);
        assertEquals(IdeaStatus.MERGED, idea.status());
        assertEquals(Optional.of(43L), idea.mergedInto());
        assertRefused("idea.notPublic", () -> target.mergeInto(idea));
        idea.splitAgain();
        assertEquals(IdeaStatus.UNDER_REVIEW, idea.status());
        assertEquals(Optional.empty(), idea.mergedInto());
        assertRefused("idea.merge.notMerged", idea::splitAgain);
        assertRefused("idea.merge.itself", () -> idea.mergeInto(idea));
    }

    @Test
    void hasMilestonesOnceItIsAccepted() {
        LocalDate day = LocalDate.parse("2026-06-01");
        assertRefused("idea.milestone.notAccepted", () -> new IdeaMilestone(AnIdea.published(), "Tender", day));
        Idea accepted = AnIdea.in(IdeaStatus.ACCEPTED);
        assertRefusedAt("title", () -> new IdeaMilestone(accepted, " ", day));
        assertRefusedAt("dueOn", () -> new IdeaMilestone(accepted, "Tender", null));
        IdeaMilestone milestone = new IdeaMilestone(accepted, "Tender", day);
        assertTrue(milestone.complete(NOON));
        assertFalse(milestone.complete(NOON.plusSeconds(1)));
        assertEquals(Optional.of(NOON), milestone.doneAt());
    }

    @Test
    void isImportedWithWhatIsKnownOfIt() {
        ImportedIdea record = new ImportedIdea(1, null, AnIdea.draft(), "  مريم\nعلي ", IdeaStatus.ACCEPTED, NOON, 120);
        Idea idea = new Idea(record, NOON.plusSeconds(5));
        assertTrue(idea.isPublic());
        assertEquals("مريم علي", idea.source().authorName());
        assertEquals(120, idea.source().importedSupports());
        assertEquals(Optional.empty(), idea.authorId());
        ImportedIdea draft = new ImportedIdea(1, null, AnIdea.draft(), "", IdeaStatus.DRAFT, NOON, 0);
        assertRefusedAt("status", () -> new Idea(draft, NOON));
    }
}
