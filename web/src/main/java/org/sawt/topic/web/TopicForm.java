package org.sawt.topic.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sawt.common.RuleViolation;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicDraft;
import org.sawt.topic.TopicKind;
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

    private TopicForm(TopicKind kind) {
        this.kind = kind;
    }

    static TopicForm blank(TopicKind kind) {
        TopicForm form = new TopicForm(kind);
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

    public List<Wording> getRows() {
        return rows;
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
