package org.sawt.idea;

import java.time.Instant;
import java.util.Objects;
import org.sawt.common.BilingualText;
import org.sawt.common.RuleViolation;
import org.sawt.common.Violations;

/** What a round must be to be kept as a draft, and what more to be put to the public. */
public final class RoundRules {
    public static final int TITLE_LENGTH = 150;
    public static final int QUESTION_LENGTH = 300;
    public static final int DESCRIPTION_LENGTH = 5_000;
    public static final int CATEGORY_LENGTH = 80;
    public static final int MOST_CATEGORIES = 30;
    public static final int MOST_SUPPORTS = 1_000_000;
    public static final int MOST_DAYS = 250;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private RoundRules() {}

    /** A draft needs a title in one language and a beginning; the rest may follow, within the lengths. */
    static RoundText checkDraft(RoundDraft draft) {
        Violations violations = new Violations();
        RoundText text = RoundText.of(draft);
        violations.check(!text.title().isEmpty(), "titleAr", "idea.round.title.required");
        checkLength(violations, "title", text.title(), TITLE_LENGTH);
        checkLength(violations, "question", text.question(), QUESTION_LENGTH);
        checkLength(violations, "description", text.description(), DESCRIPTION_LENGTH);
        checkDates(violations, draft.opensAt(), draft.closesAt());
        violations.check(
                draft.threshold() >= 0 && draft.threshold() <= MOST_SUPPORTS,
                "threshold",
                "idea.round.number",
                0,
                MOST_SUPPORTS);
        violations.check(
                draft.answerDays() >= 1 && draft.answerDays() <= MOST_DAYS,
                "answerDays",
                "idea.round.number",
                1,
                MOST_DAYS);
        checkCategories(violations, draft);
        violations.throwIfAny();
        return text;
    }

    /** The public gets a round that is complete in both languages. */
    static void checkComplete(IdeaRound round) {
        Violations violations = new Violations();
        checkBoth(violations, "title", round.title());
        checkBoth(violations, "question", round.question());
        checkBoth(violations, "description", round.description());
        violations.throwIfAny();
    }

    static void checkTimeLeft(IdeaRound round, Instant now) {
        boolean left =
                round.closesAt().isEmpty() || now.isBefore(round.closesAt().get());
        new Violations().check(left, "closesAt", "idea.round.closesAt.past").throwIfAny();
    }

    /** What people have relied on stays. */
    static void checkChange(IdeaRound round, RoundDraft draft, Instant now) {
        if (!round.eligibility().equals(draft.eligibility())) {
            throw RuleViolation.conflict("idea.round.eligibility.fixed");
        }
        Violations violations = new Violations();
        violations.check(Objects.equals(round.opensAt(), draft.opensAt()), "opensAt", "idea.round.opensAt.fixed");
        boolean ends = !round.isStanding() || draft.closesAt() == null;
        violations.check(ends, "closesAt", "idea.round.standing");
        boolean later = draft.closesAt() == null
                || Objects.equals(round.closesAt().orElse(null), draft.closesAt())
                || now.isBefore(draft.closesAt());
        violations.check(later, "closesAt", "idea.round.closesAt.past");
        violations.throwIfAny();
    }

    private static void checkCategories(Violations violations, RoundDraft draft) {
        violations.check(
                draft.categories().size() <= MOST_CATEGORIES, "categories", "idea.round.tooMany", MOST_CATEGORIES);
        for (int i = 0; i < draft.categories().size(); i++) {
            CategoryDraft each = draft.categories().get(i);
            BilingualText name = BilingualText.ofLines(each.nameAr(), each.nameEn());
            violations.check(name.isComplete(), "categories", "idea.round.category.oneLanguage", i + 1);
            violations.check(
                    name.longest() <= CATEGORY_LENGTH,
                    "categories",
                    "idea.round.category.tooLong",
                    i + 1,
                    CATEGORY_LENGTH);
        }
    }

    private static void checkDates(Violations violations, Instant opensAt, Instant closesAt) {
        violations.check(opensAt != null, "opensAt", "idea.round.opensAt.required");
        violations.check(isPlausible(opensAt), "opensAt", "idea.round.date.range");
        violations.check(isPlausible(closesAt), "closesAt", "idea.round.date.range");
        boolean ordered = opensAt == null || closesAt == null || opensAt.isBefore(closesAt);
        violations.check(ordered, "closesAt", "idea.round.closesAt.order");
    }

    private static boolean isPlausible(Instant date) {
        return date == null || !date.isBefore(EARLIEST) && date.isBefore(LATEST);
    }

    private static void checkBoth(Violations violations, String field, BilingualText text) {
        violations.check(!text.ar().isEmpty(), field + "Ar", "idea.round.missing");
        violations.check(!text.en().isEmpty(), field + "En", "idea.round.missing");
    }

    private static void checkLength(Violations violations, String field, BilingualText text, int longest) {
        violations.check(text.longest() <= longest, field + "Ar", "idea.round.tooLong", longest);
    }
}
