package org.sawt.idea.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sawt.government.service.EntityName;
import org.sawt.idea.service.IdeaAddendumView;
import org.sawt.idea.service.IdeaMilestoneView;
import org.sawt.idea.service.IdeaStepView;
import org.sawt.idea.service.IdeaView;

/**
 * An idea with its text and its history. {@code supported} is for the caller.
 *
 * @param body clean HTML, as it is stored
 * @param origin "sawt", or "import" for an idea that was written elsewhere
 * @param coAuthors who wrote it with the author
 * @param latitude of a point that it is about, or null; like the longitude
 * @param threshold how many supports oblige the entity to answer; 0 for none
 * @param mergedInto the idea that it is part of now, or null
 */
public record IdeaDetail(
        long id,
        String title,
        String lang,
        String body,
        String status,
        String origin,
        long round,
        IdeaItem.Category category,
        EntityName entity,
        String author,
        List<String> coAuthors,
        String governorate,
        Integer block,
        BigDecimal latitude,
        BigDecimal longitude,
        long supports,
        boolean supported,
        long comments,
        int threshold,
        LocalDate answerDue,
        boolean overdue,
        Instant createdAt,
        Instant publishedAt,
        Long mergedInto,
        List<Step> steps,
        List<Milestone> milestones,
        List<Addendum> addenda) {

    /** @param reason plain text, in the language {@code lang} */
    public record Step(String status, String reason, String lang, EntityName entity, Instant takenAt) {
        static Step of(IdeaStepView step) {
            return new Step(step.to().code(), step.reason(), step.language(), step.entity(), step.takenAt());
        }
    }

    /** @param doneAt null until it is done */
    public record Milestone(String title, LocalDate dueOn, Instant doneAt) {
        static Milestone of(IdeaMilestoneView milestone) {
            return new Milestone(milestone.title(), milestone.dueOn(), milestone.doneAt());
        }
    }

    /** @param body clean HTML */
    public record Addendum(String body, Instant addedAt) {
        static Addendum of(IdeaAddendumView addendum) {
            return new Addendum(addendum.body(), addendum.addedAt());
        }
    }

    static IdeaDetail of(IdeaView idea) {
        IdeaItem item = IdeaItem.of(idea.card());
        return new IdeaDetail(
                item.id(),
                item.title(),
                item.lang(),
                idea.body(),
                item.status(),
                idea.origin().name().toLowerCase(Locale.ROOT),
                item.round(),
                item.category(),
                item.entity(),
                item.author(),
                idea.coAuthors().stream().filter(name -> !name.isEmpty()).toList(),
                item.governorate(),
                item.block(),
                idea.latitude(),
                idea.longitude(),
                item.supports(),
                idea.own().supported(),
                item.comments(),
                idea.threshold(),
                item.answerDue(),
                item.overdue(),
                idea.card().createdAt(),
                item.publishedAt(),
                idea.mergedInto(),
                idea.steps().stream().map(Step::of).toList(),
                idea.milestones().stream().map(Milestone::of).toList(),
                idea.addenda().stream().map(Addendum::of).toList());
    }
}
