package org.sawt.idea.service;

import java.time.Instant;
import java.util.List;
import org.sawt.government.service.EntityName;
import org.sawt.idea.RoundStatus;
import org.sawt.identity.Eligibility;
import org.sawt.identity.EligibilityGap;
import org.sawt.moderation.ModerationMode;

/**
 * A round on its page. {@code gaps} are for the caller who asked.
 *
 * @param entity who asks, or null
 * @param closesAt null for a round without an end
 * @param threshold how many supports oblige the entity to answer; 0 for none
 * @param answerDays within how many working days it answers then
 * @param categories what an idea in this round may be about: its own, or the general ones
 * @param ownCategories whether the categories are the round's own
 * @param ideas how many of its ideas are public
 * @param gaps what keeps the caller from taking part
 */
public record RoundView(
        long id,
        RoundStatus status,
        boolean standing,
        String titleAr,
        String titleEn,
        String questionAr,
        String questionEn,
        String descriptionAr,
        String descriptionEn,
        Instant opensAt,
        Instant closesAt,
        EntityName entity,
        Eligibility eligibility,
        ModerationMode mode,
        int threshold,
        int answerDays,
        List<CategoryView> categories,
        boolean ownCategories,
        long ideas,
        int version,
        List<EligibilityGap> gaps) {
    public RoundView {
        categories = List.copyOf(categories);
        gaps = List.copyOf(gaps);
    }

    /** Whether only some of the people with an account may take part. */
    public boolean isForSome() {
        return !eligibility.equals(Eligibility.everybody());
    }
}
