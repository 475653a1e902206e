package org.sawt.idea.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.sawt.government.service.EntityName;
import org.sawt.idea.IdeaOrigin;
import org.sawt.idea.IdeaStatus;
import org.sawt.identity.EligibilityGap;
import org.sawt.identity.Governorate;
import org.sawt.moderation.ContentVisibility;

/**
 * An idea on its page.
 *
 * @param card what lists show of it
 * @param body clean HTML
 * @param latitude of the point on the map, or null; like the longitude
 * @param coAuthors the names of those who wrote it with the author
 * @param mergedInto the idea that it is part of now, or null
 * @param threshold how many supports oblige the entity to answer; 0 for none
 * @param reachedAt when so many had supported it, or null
 * @param steps what the entity did with it, the first step first
 * @param merged the ideas that are part of it now
 * @param own what it is to the caller
 */
public record IdeaView(
        IdeaCard card,
        IdeaOrigin origin,
        ContentVisibility visibility,
        String body,
        BigDecimal latitude,
        BigDecimal longitude,
        List<String> coAuthors,
        Long mergedInto,
        int threshold,
        Instant reachedAt,
        List<IdeaStepView> steps,
        List<IdeaMilestoneView> milestones,
        List<IdeaAddendumView> addenda,
        List<MergedIdea> merged,
        int version,
        Own own) {

    /** An idea that is part of another one now. */
    public record MergedIdea(long id, String title, String language, String authorName) {}

    /**
     * What an idea is to the caller.
     *
     * @param author whether the caller wrote it
     * @param coAuthor whether the caller wrote it with the author
     * @param officer whether the caller may answer it
     * @param supported whether the caller supports it
     * @param mayEdit whether the caller may replace its text now
     * @param mayWithdraw whether the caller may take it back now
     * @param mayAdd whether the caller may add to it now
     * @param gaps what keeps the caller from supporting it; empty when nothing does
     */
    public record Own(
            boolean author,
            boolean coAuthor,
            boolean officer,
            boolean supported,
            boolean mayEdit,
            boolean mayWithdraw,
            boolean mayAdd,
            List<EligibilityGap> gaps) {}

    public long id() {
        return card.id();
    }

    public String title() {
        return card.title();
    }

    public String language() {
        return card.language();
    }

    public IdeaStatus status() {
        return card.status();
    }

    public Governorate governorate() {
        return card.governorate();
    }

    public EntityName entity() {
        return card.entity();
    }

    public boolean hasPoint() {
        return latitude != null;
    }
}
