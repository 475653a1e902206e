package org.sawt.idea;

import java.time.Instant;
import java.util.List;
import org.sawt.identity.Eligibility;
import org.sawt.moderation.ModerationMode;

/**
 * What an officer typed for a round; may still be incomplete.
 *
 * @param closesAt null for a round without an end
 * @param eligibility who may write and support; null for everybody with an account
 * @param mode when ideas are reviewed; null for before they are shown
 * @param threshold how many supports oblige the entity to answer; 0 for none
 * @param answerDays within how many working days it answers then
 * @param categories the round's own, in order; empty for the general ones
 */
public record RoundDraft(
        String titleAr,
        String titleEn,
        String questionAr,
        String questionEn,
        String descriptionAr,
        String descriptionEn,
        Instant opensAt,
        Instant closesAt,
        Eligibility eligibility,
        ModerationMode mode,
        int threshold,
        int answerDays,
        List<CategoryDraft> categories) {

    public RoundDraft {
        eligibility = eligibility == null ? Eligibility.everybody() : eligibility;
        mode = mode == null ? ModerationMode.BEFORE : mode;
        categories = categories == null
                ? List.of()
                : categories.stream().filter(each -> !each.isBlank()).toList();
    }
}
