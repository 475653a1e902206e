package org.sawt.topic.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Violation;
import org.sawt.common.Violations;
import org.sawt.identity.web.EligibilityForm;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicDraft;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicRules;
import org.sawt.topic.Wording;
import org.sawt.topic.service.TopicView;

/** What stands in the form of a topic: single values by the id of their input, and the rows of options or statements. */
public class TopicForm {

    static final int BLANK_ROWS = 2;

    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final TopicKind kind;
    private final Map<String, String> values = new HashMap<>();
    private final List<Wording> rows = new ArrayList<>();
    private EligibilityForm eligibility = EligibilityForm.blank();

    private TopicForm(TopicKind kind) {
        this.kind = kind;
    }

    /** Voting from tomorrow morning for two weeks, until the end of the last day, unless the officer says otherwise. */
    static TopicForm blank(TopicKind kind, Instant now) {
        TopicForm form = new TopicForm(kind);
        LocalDate opening = now.atZone(BAHRAIN).toLocalDate().plusDays(1);
        form.values.put("opensAt", INPUT.format(opening.atTime(8, 0)));
        form.values.put("closesAt", INPUT.format(opening.plusDays(14).atTime(23, 59)));
        form.values.put("results", ResultsVisibility.AFTER_VOTE.code());
        for (int row = 0; row < BLANK_ROWS; row++) {
            form.addRow();
        }
        return form;
    }

    /** The rows as they were sent; the single values follow through the inputs of the page. */
    static TopicForm sent(TopicKind kind, List<String> ar, List<String> en) {
        TopicForm form = new TopicForm(kind);
        for (int row = 0; row < Math.min(ar.size(), en.size()); row++) {
            form.rows.add(new Wording(ar.get(row), en.get(row)));
        }
        return form;
    }

    static TopicForm of(TopicView topic) {
        TopicForm form = new TopicForm(topic.kind());
        form.values.put("titleAr", topic.titleAr());
        form.values.put("titleEn", topic.titleEn());
        form.values.put("summaryAr", topic.summaryAr());
        form.values.put("summaryEn", topic.summaryEn());
        form.values.put("bodyAr", topic.bodyAr());
        form.values.put("bodyEn", topic.bodyEn());
        form.values.put("opensAt", local(topic.opensAt()));
        form.values.put("closesAt", local(topic.closesAt()));
        form.values.put("results", topic.resultsVisibility().code());
        form.eligibility = EligibilityForm.of(topic.eligibility());
        form.rows.addAll(wordings(topic));
        return form;
    }

    static List<Wording> wordings(TopicView topic) {
        return topic.kind() == TopicKind.SINGLE_CHOICE
                ? topic.options().stream()
                        .map(option -> new Wording(option.textAr(), option.textEn()))
                        .toList()
                : topic.statements().stream()
                        .map(statement -> new Wording(statement.textAr(), statement.textEn()))
                        .toList();
    }

    public TopicKind getKind() {
        return kind;
    }

    public Map<String, String> getValues() {
        return values;
    }

    /** Who may vote. */
    public EligibilityForm getEligibility() {
        return eligibility;
    }

    public List<Wording> getRows() {
        return rows;
    }

    /** Whether one more row could be kept. */
    public boolean isExtensible() {
        int most = kind == TopicKind.SINGLE_CHOICE ? TopicRules.MAX_OPTIONS : TopicRules.MAX_STATEMENTS;
        return rows.size() < most;
    }

    /** The same refusal, with a row that is too long named by its control: the rules count the rows that are not blank. */
    RuleViolation atRows(RuleViolation refused) {
        Violations found = new Violations();
        for (Violation each : refused.violations()) {
            if ("topic.edit.itemTooLong".equals(each.key())) {
                int row = rowOf((Integer) each.arguments().get(0));
                int longest = (Integer) each.arguments().get(1);
                checkRow(found, "rowAr-", rows.get(row).ar(), row, longest);
                checkRow(found, "rowEn-", rows.get(row).en(), row, longest);
            } else if (refused.kind() == RuleViolation.Kind.INVALID) {
                found.check(false, each.field(), each.key(), each.arguments().toArray());
            }
        }
        try {
            found.throwIfAny();
            return refused;
        } catch (RuleViolation atRows) {
            return atRows;
        }
    }

    private static void checkRow(Violations found, String control, String text, int row, int longest) {
        int length = PlainText.length(PlainText.clean(text));
        found.check(length <= longest, control + row, "topic.edit.itemTooLong", row + 1, longest);
    }

    /** The index of the row that is the {@code number}th of those that are not blank. */
    private int rowOf(int number) {
        int found = 0;
        for (int row = 0; row < rows.size(); row++) {
            Wording wording = rows.get(row);
            boolean blank = (PlainText.clean(wording.ar()) + PlainText.clean(wording.en())).isEmpty();
            found += blank ? 0 : 1;
            if (found == number) {
                return row;
            }
        }
        return rows.size() - 1;
    }

    void addRow() {
        rows.add(new Wording("", ""));
    }

    void removeRow(int row) {
        if (row >= 0 && row < rows.size()) {
            rows.remove(row);
        }
    }

    TopicDraft draft() {
        boolean choice = kind == TopicKind.SINGLE_CHOICE;
        return new TopicDraft(
                kind,
                value("titleAr"),
                value("titleEn"),
                value("summaryAr"),
                value("summaryEn"),
                value("bodyAr"),
                value("bodyEn"),
                instant("opensAt"),
                instant("closesAt"),
                results(),
                eligibility.eligibility(),
                choice ? rows : List.of(),
                choice ? List.of() : rows);
    }

    private String value(String name) {
        String value = values.get(name);
        return value == null ? "" : value;
    }

    private ResultsVisibility results() {
        return ResultsVisibility.ofCode(value("results"))
                .orElseThrow(() -> RuleViolation.invalid("results", "topic.edit.resultsMissing"));
    }

    private Instant instant(String name) {
        if (isBlank(value(name))) {
            return null;
        }
        try {
            return LocalDateTime.parse(value(name)).atZone(BAHRAIN).toInstant();
        } catch (DateTimeParseException malformed) {
            throw RuleViolation.invalid(name, "topic.edit." + name + ".malformed");
        }
    }

    private static String local(Instant instant) {
        return instant == null ? "" : INPUT.format(instant.atZone(BAHRAIN));
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
