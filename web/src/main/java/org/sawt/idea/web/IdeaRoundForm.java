package org.sawt.idea.web;

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
import java.util.Objects;
import org.sawt.common.RuleViolation;
import org.sawt.idea.CategoryDraft;
import org.sawt.idea.RoundDraft;
import org.sawt.idea.service.RoundView;
import org.sawt.identity.web.EligibilityForm;
import org.sawt.moderation.ModerationMode;

/** What stands in the form of a round: single values by the id of their input, and the rows of categories. */
public class IdeaRoundForm {

    static final int BLANK_ROWS = 2;

    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Map<String, String> values = new HashMap<>();
    private final List<CategoryDraft> rows = new ArrayList<>();
    private EligibilityForm eligibility = EligibilityForm.blank();

    /** Open from tomorrow morning for four weeks, until the end of the last day, unless the officer says otherwise. */
    static IdeaRoundForm blank(Instant now) {
        IdeaRoundForm form = new IdeaRoundForm();
        LocalDate opening = now.atZone(BAHRAIN).toLocalDate().plusDays(1);
        form.values.put("opensAt", INPUT.format(opening.atTime(8, 0)));
        form.values.put("closesAt", INPUT.format(opening.plusDays(28).atTime(23, 59)));
        form.values.put("mode", ModerationMode.BEFORE.code());
        form.values.put("threshold", "100");
        form.values.put("answerDays", "20");
        form.addRows();
        return form;
    }

    /** The rows as they were sent; the single values follow through the inputs of the page. */
    static IdeaRoundForm sent(List<String> ids, List<String> ar, List<String> en) {
        IdeaRoundForm form = new IdeaRoundForm();
        for (int row = 0; row < Math.min(ids.size(), Math.min(ar.size(), en.size())); row++) {
            Long id = ids.get(row).matches("[0-9]{1,18}") ? Long.valueOf(ids.get(row)) : null;
            form.rows.add(new CategoryDraft(id, ar.get(row), en.get(row)));
        }
        return form;
    }

    static IdeaRoundForm of(RoundView round) {
        IdeaRoundForm form = new IdeaRoundForm();
        form.values.put("titleAr", round.titleAr());
        form.values.put("titleEn", round.titleEn());
        form.values.put("questionAr", round.questionAr());
        form.values.put("questionEn", round.questionEn());
        form.values.put("descriptionAr", round.descriptionAr());
        form.values.put("descriptionEn", round.descriptionEn());
        form.values.put("opensAt", local(round.opensAt()));
        form.values.put("closesAt", local(round.closesAt()));
        form.values.put("mode", round.mode().code());
        form.values.put("threshold", String.valueOf(round.threshold()));
        form.values.put("answerDays", String.valueOf(round.answerDays()));
        form.eligibility = EligibilityForm.of(round.eligibility());
        if (round.ownCategories()) {
            round.categories().stream()
                    .filter(each -> each.active())
                    .forEach(each -> form.rows.add(new CategoryDraft(each.id(), each.nameAr(), each.nameEn())));
        }
        form.addRows();
        return form;
    }

    void addRows() {
        for (int row = 0; row < BLANK_ROWS; row++) {
            rows.add(new CategoryDraft(null, "", ""));
        }
    }

    /** @throws RuleViolation INVALID at the field that cannot be read */
    RoundDraft draft() {
        return new RoundDraft(
                value("titleAr"),
                value("titleEn"),
                value("questionAr"),
                value("questionEn"),
                value("descriptionAr"),
                value("descriptionEn"),
                instant("opensAt"),
                instant("closesAt"),
                eligibility.eligibility(),
                ModerationMode.AFTER.code().equals(value("mode")) ? ModerationMode.AFTER : ModerationMode.BEFORE,
                number("threshold"),
                number("answerDays"),
                rows);
    }

    private int number(String name) {
        String typed = value(name).strip();
        if (!typed.matches("[0-9]{1,9}")) {
            throw RuleViolation.invalid(name, "idea.deskRound.number");
        }
        return Integer.parseInt(typed);
    }

    private Instant instant(String name) {
        if (value(name).isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(value(name)).atZone(BAHRAIN).toInstant();
        } catch (DateTimeParseException malformed) {
            throw RuleViolation.invalid(name, "idea.deskRound.time");
        }
    }

    private static String local(Instant instant) {
        return instant == null ? "" : INPUT.format(instant.atZone(BAHRAIN));
    }

    private String value(String name) {
        return Objects.requireNonNullElse(values.get(name), "");
    }

    public Map<String, String> getValues() {
        return values;
    }

    public List<CategoryDraft> getRows() {
        return rows;
    }

    public EligibilityForm getEligibility() {
        return eligibility;
    }
}
