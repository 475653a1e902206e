package org.sawt.idea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sawt.idea.Refusals.assertRefused;
import static org.sawt.idea.Refusals.assertRefusedAt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sawt.identity.Eligibility;
import org.sawt.identity.VerificationLevel;
import org.sawt.moderation.ModerationMode;

class IdeaRoundTest {
    private static final Instant MORNING = Instant.parse("2026-03-01T06:00:00Z");
    private static final Instant NOON = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-01T15:00:00Z");
    private static final Eligibility VERIFIED = Eligibility.of(VerificationLevel.VERIFIED, null, Set.of(), Set.of());

    @Test
    void opensAndClosesByTheClock() {
        IdeaRound round = new IdeaRound(3L, draft(EVENING, Eligibility.everybody()), MORNING);
        assertEquals(RoundStatus.DRAFT, round.statusAt(NOON));
        assertTrue(round.publish(MORNING));
        assertFalse(round.publish(MORNING));
        assertEquals(RoundStatus.UPCOMING, round.statusAt(MORNING));
        assertEquals(RoundStatus.OPEN, round.statusAt(NOON));
        assertEquals(RoundStatus.CLOSED, round.statusAt(EVENING));
        assertRefused("idea.round.closed", () -> round.requireOpen(EVENING));
        assertRefused("idea.round.published", round::checkDiscardable);
    }

    @Test
    void isPublishedCompleteAndInTimeOnly() {
        RoundDraft half = new RoundDraft("عنوان", "", "", "", "", "", NOON, EVENING, null, null, 0, 20, List.of());
        IdeaRound round = new IdeaRound(3L, half, MORNING);
        assertRefusedAt("titleEn", () -> round.publish(MORNING));
        IdeaRound late = new IdeaRound(3L, draft(EVENING, null), MORNING);
        assertRefusedAt("closesAt", () -> late.publish(EVENING));
    }

    @Test
    void keepsWhatPeopleReliedOnOncePublished() {
        IdeaRound round = new IdeaRound(3L, draft(EVENING, Eligibility.everybody()), MORNING);
        round.publish(MORNING);
        round.revise(draft(EVENING.plus(Duration.ofDays(3)), Eligibility.everybody()), NOON);
        assertEquals(Optional.of(EVENING.plus(Duration.ofDays(3))), round.closesAt());
        assertRefused("idea.round.eligibility.fixed", () -> round.revise(draft(EVENING, VERIFIED), NOON));
        assertRefusedAt("closesAt", () -> round.revise(draft(NOON.plusSeconds(1), null), EVENING));
        RoundDraft earlier = new RoundDraft(
                "عنوان", "Title", "سؤال", "Question", "نص", "Text", MORNING, EVENING, null, null, 0, 20, List.of());
        assertRefusedAt("opensAt", () -> round.revise(earlier, NOON));
    }

    @Test
    void endsEarlyOnce() {
        IdeaRound round = new IdeaRound(3L, draft(EVENING, null), MORNING);
        assertRefused("idea.round.notOpen", () -> round.closeNow(NOON));
        round.publish(MORNING);
        assertTrue(round.closeNow(NOON));
        assertFalse(round.closeNow(NOON));
        assertEquals(RoundStatus.CLOSED, round.statusAt(NOON));
    }

    @Test
    void retiresCategoriesInsteadOfLosingThem() {
        IdeaRound round = new IdeaRound(3L, with(new CategoryDraft(null, "ظل", "Shade")), MORNING);
        round.revise(with(new CategoryDraft(null, "ماء", "Water")), MORNING);
        assertEquals(2, round.categories().size());
        assertFalse(round.categories().getFirst().isActive());
        assertRefusedAt("categories", () -> round.revise(with(new CategoryDraft(null, "ظل", "")), MORNING));
    }

    @Test
    void refusesNumbersThatMakeNoSense() {
        assertRefusedAt("threshold", () -> new IdeaRound(3L, numbers(-1, 20), MORNING));
        assertRefusedAt("answerDays", () -> new IdeaRound(3L, numbers(10, 0), MORNING));
        assertRefusedAt("closesAt", () -> new IdeaRound(3L, draft(NOON, null), MORNING));
    }

    private static RoundDraft numbers(int threshold, int days) {
        return new RoundDraft(
                "عنوان",
                "Title",
                "سؤال",
                "Question",
                "نص",
                "Text",
                NOON,
                EVENING,
                null,
                ModerationMode.AFTER,
                threshold,
                days,
                List.of());
    }

    private static RoundDraft draft(Instant closesAt, Eligibility eligibility) {
        return new RoundDraft(
                "عنوان",
                "Title",
                "سؤال",
                "Question",
                "نص",
                "Text",
                NOON,
                closesAt,
                eligibility,
                ModerationMode.AFTER,
                10,
                20,
                List.of());
    }

    private static RoundDraft with(CategoryDraft category) {
        return new RoundDraft("عنوان", "", "", "", "", "", NOON, EVENING, null, null, 0, 20, List.of(category));
    }
}
