package org.sawt.idea;

import java.time.Duration;
import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;
import org.sawt.common.Violations;

/** What an idea must be to be kept as a draft, and what more to be sent in. */
public final class IdeaRules {
    public static final int TITLE_LENGTH = 150;
    /** Of the HTML. */
    public static final int BODY_LENGTH = 20_000;

    public static final int REASON_LENGTH = 5_000;
    public static final int MILESTONE_LENGTH = 200;
    public static final int NAME_LENGTH = 120;
    public static final int MOST_CO_AUTHORS = 10;
    public static final int MOST_MILESTONES = 50;
    public static final int MOST_ADDENDA = 20;
    /** How long after its publication an author may still change an idea that nobody else supports. */
    public static final Duration CHANGEABLE = Duration.ofMinutes(15);

    private IdeaRules() {}

    /** A draft may miss everything, but nothing may be too long. Returns the place. */
    static IdeaPlace checkDraft(IdeaDraft draft) {
        Violations violations = new Violations();
        String title = PlainText.cleanLine(draft.title());
        violations.check(PlainText.length(title) <= TITLE_LENGTH, "title", "idea.edit.title.tooLong", TITLE_LENGTH);
        violations.check(body(draft).length() <= BODY_LENGTH, "body", "idea.edit.body.tooLong", BODY_LENGTH);
        violations.check(isLanguage(draft.language()), "lang", "idea.edit.language.required");
        IdeaPlace place = IdeaPlace.of(draft.place(), violations);
        violations.throwIfAny();
        return place;
    }

    /** What is sent in has a title, a text and a category. */
    static void checkComplete(Idea idea) {
        new Violations()
                .check(!idea.text().title().isEmpty(), "title", "idea.edit.title.required")
                .check(!idea.text().body().isEmpty(), "body", "idea.edit.body.required")
                .check(idea.text().categoryId().isPresent(), "category", "idea.edit.category.required")
                .throwIfAny();
    }

    private static boolean isLanguage(String language) {
        return "ar".equals(language) || "en".equals(language);
    }

    static String body(IdeaDraft draft) {
        return draft.body() == null ? "" : draft.body();
    }

    /** A reason that the public reads, in the language in which it was written. */
    static String checkReason(IdeaAnswer answer) {
        String reason = PlainText.clean(answer.reason());
        new Violations()
                .check(!reason.isEmpty(), "reason", "idea.answer.reason.required")
                .check(PlainText.length(reason) <= REASON_LENGTH, "reason", "idea.answer.reason.tooLong", REASON_LENGTH)
                .check(isLanguage(answer.language()), "lang", "idea.edit.language.required")
                .throwIfAny();
        return reason;
    }

    static String checkMilestone(String typed) {
        String title = PlainText.cleanLine(typed);
        new Violations()
                .check(!title.isEmpty(), "title", "idea.milestone.title.required")
                .check(
                        PlainText.length(title) <= MILESTONE_LENGTH,
                        "title",
                        "idea.milestone.title.tooLong",
                        MILESTONE_LENGTH)
                .throwIfAny();
        return title;
    }

    /** Clean HTML that is added to an idea. */
    static String checkAddendum(String html) {
        if (html == null || html.isEmpty()) {
            throw RuleViolation.invalid("body", "idea.addendum.body.required");
        }
        if (html.length() > BODY_LENGTH) {
            throw RuleViolation.invalid("body", "idea.edit.body.tooLong", BODY_LENGTH);
        }
        return html;
    }
}
