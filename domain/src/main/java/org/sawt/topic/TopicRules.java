package org.sawt.topic;

import java.time.Instant;
import java.util.List;
import org.sawt.common.BilingualText;
import org.sawt.common.PlainText;
import org.sawt.common.Violations;

/** What a topic must be to be kept as a draft, and what more to be put to the public. */
public final class TopicRules {
    public static final int TITLE_LENGTH = 200;
    public static final int SUMMARY_LENGTH = 1_000;
    public static final int BODY_LENGTH = 50_000;
    public static final int OPTION_LENGTH = 300;
    public static final int STATEMENT_LENGTH = 1_000;
    public static final int MIN_OPTIONS = 2;
    public static final int MAX_OPTIONS = 12;
    public static final int MAX_STATEMENTS = 500;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private TopicRules() {}

    /** A draft needs a kind, a title in one language and its dates; the rest may follow, within the lengths. */
    static TopicText checkDraft(TopicDraft draft) {
        Violations violations = new Violations();
        TopicText text = TopicText.of(draft);
        violations.check(draft.kind() != null, "kind", "topic.edit.kind.required");
        violations.check(draft.results() != null, "results", "topic.edit.results.required");
        violations.check(!text.title().isEmpty(), "titleAr", "topic.edit.titleAr.required");
        checkDates(violations, draft.opensAt(), draft.closesAt());
        checkLength(violations, "title", text.title(), TITLE_LENGTH);
        checkLength(violations, "summary", text.summary(), SUMMARY_LENGTH);
        checkLength(violations, "body", text.body(), BODY_LENGTH);
        checkLengths(violations, "options", text.options(), OPTION_LENGTH);
        checkLengths(violations, "statements", text.statements(), STATEMENT_LENGTH);
        violations.check(text.options().size() <= MAX_OPTIONS, "options", "topic.edit.tooMany", MAX_OPTIONS);
        violations.check(
                text.statements().size() <= MAX_STATEMENTS, "statements", "topic.edit.tooMany", MAX_STATEMENTS);
        violations.throwIfAny();
        return text;
    }

    /** The public gets a topic that is complete in both languages and still has time to be voted on. */
    static void checkComplete(Topic topic, Instant now) {
        Violations violations = new Violations();
        checkBoth(violations, "title", topic.title());
        checkBoth(violations, "summary", topic.summary());
        checkBoth(violations, "body", topic.body());
        violations.check(now.isBefore(topic.closesAt()), "closesAt", "topic.publish.closesAt.past");
        if (topic.kind() == TopicKind.SINGLE_CHOICE) {
            int count = topic.options().size();
            violations.check(
                    count >= MIN_OPTIONS && count <= MAX_OPTIONS,
                    "options",
                    "topic.publish.options.count",
                    MIN_OPTIONS,
                    MAX_OPTIONS);
            checkEach(
                    violations,
                    "options",
                    topic.options().stream().map(TopicOption::text).toList());
        } else {
            violations.check(!topic.statements().isEmpty(), "statements", "topic.publish.statements.none");
            checkEach(
                    violations,
                    "statements",
                    topic.statements().stream().map(TopicStatement::text).toList());
        }
        violations.throwIfAny();
    }

    private static void checkDates(Violations violations, Instant opensAt, Instant closesAt) {
        checkDate(violations, "opensAt", opensAt);
        checkDate(violations, "closesAt", closesAt);
        boolean ordered = opensAt == null || closesAt == null || opensAt.isBefore(closesAt);
        violations.check(ordered, "closesAt", "topic.edit.closesAt.order");
    }

    private static void checkDate(Violations violations, String field, Instant date) {
        violations.check(date != null, field, "topic.edit." + field + ".required");
        boolean plausible = date == null || !date.isBefore(EARLIEST) && date.isBefore(LATEST);
        violations.check(plausible, field, "topic.edit." + field + ".range");
    }

    private static void checkBoth(Violations violations, String field, BilingualText text) {
        violations.check(!text.ar().isEmpty(), field + "Ar", "topic.publish.missing");
        violations.check(!text.en().isEmpty(), field + "En", "topic.publish.missing");
    }

    private static void checkEach(Violations violations, String field, List<BilingualText> texts) {
        for (int i = 0; i < texts.size(); i++) {
            violations.check(texts.get(i).isComplete(), field, "topic.publish.oneLanguage", i + 1);
        }
    }

    private static void checkLength(Violations violations, String field, BilingualText text, int longest) {
        checkLength(violations, field + "Ar", text.ar(), longest);
        checkLength(violations, field + "En", text.en(), longest);
    }

    private static void checkLength(Violations violations, String field, String text, int longest) {
        violations.check(PlainText.length(text) <= longest, field, "topic.edit." + field + ".tooLong", longest);
    }

    private static void checkLengths(Violations violations, String field, List<BilingualText> texts, int longest) {
        for (int i = 0; i < texts.size(); i++) {
            violations.check(texts.get(i).longest() <= longest, field, "topic.edit.itemTooLong", i + 1, longest);
        }
    }
}
