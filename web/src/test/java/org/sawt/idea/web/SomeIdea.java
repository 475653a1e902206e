package org.sawt.idea.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sawt.idea.IdeaOrigin;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.PlaceForm;
import org.sawt.idea.RoundStatus;
import org.sawt.idea.service.CategoryView;
import org.sawt.idea.service.IdeaCard;
import org.sawt.idea.service.IdeaDraftView;
import org.sawt.idea.service.IdeaView;
import org.sawt.idea.service.RoundName;
import org.sawt.idea.service.RoundView;
import org.sawt.identity.Eligibility;
import org.sawt.identity.EligibilityGap;
import org.sawt.identity.Governorate;
import org.sawt.moderation.ContentVisibility;
import org.sawt.moderation.ModerationMode;

/** An idea as the queries give it, for the tests of the pages. */
class SomeIdea {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    static final long ID = 7;

    private IdeaStatus status = IdeaStatus.PUBLISHED;
    private ContentVisibility visibility = ContentVisibility.VISIBLE;
    private int threshold;
    private Long mergedInto;
    private LocalDate due;
    private boolean overdue;
    private int version = 4;
    private List<EligibilityGap> gaps = List.of();

    static SomeIdea published() {
        return new SomeIdea();
    }

    SomeIdea as(IdeaStatus wanted) {
        status = wanted;
        return this;
    }

    SomeIdea hidden() {
        visibility = ContentVisibility.HIDDEN;
        return this;
    }

    SomeIdea needing(int supports) {
        threshold = supports;
        return this;
    }

    SomeIdea due(LocalDate day, boolean late) {
        due = day;
        overdue = late;
        return this;
    }

    SomeIdea mergedInto(long other) {
        mergedInto = other;
        return as(IdeaStatus.MERGED);
    }

    SomeIdea version(int wanted) {
        version = wanted;
        return this;
    }

    SomeIdea gaps(EligibilityGap... wanted) {
        gaps = List.of(wanted);
        return this;
    }

    IdeaView view() {
        IdeaCard card = new IdeaCard(
                ID,
                "Shade at the school",
                "en",
                status,
                new RoundName(3, "أفكاركم", "Your ideas"),
                category(),
                null,
                "Maryam",
                Governorate.MUHARRAQ,
                217,
                2,
                0,
                NOW,
                NOW,
                due,
                overdue);
        return new IdeaView(
                card,
                IdeaOrigin.SAWT,
                visibility,
                "<p>Please.</p>",
                null,
                null,
                List.of(),
                mergedInto,
                threshold,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                version,
                new IdeaView.Own(false, false, false, false, false, false, false, gaps));
    }

    IdeaDraftView draft() {
        return new IdeaDraftView(
                ID,
                version,
                IdeaStatus.DRAFT,
                "Stored title",
                "Stored body",
                "<p>Stored body</p>",
                "en",
                50L,
                PlaceForm.nowhere(),
                round(),
                true,
                List.of(),
                List.of());
    }

    private static CategoryView category() {
        return new CategoryView(50, "schools", "المدارس", "Schools", true);
    }

    private static RoundView round() {
        return new RoundView(
                3,
                RoundStatus.OPEN,
                true,
                "أفكاركم",
                "Your ideas",
                "ماذا تقترح؟",
                "What do you propose?",
                "",
                "",
                NOW,
                null,
                null,
                Eligibility.everybody(),
                ModerationMode.AFTER,
                0,
                10,
                List.of(category(), new CategoryView(51, "old", "قديم", "Old", false)),
                false,
                0,
                1,
                List.of());
    }
}
