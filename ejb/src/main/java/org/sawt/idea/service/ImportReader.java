package org.sawt.idea.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.sawt.common.CleanHtml;
import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Violation;
import org.sawt.common.service.CsvFile;
import org.sawt.common.service.CsvRow;
import org.sawt.common.service.RichText;
import org.sawt.idea.IdeaRules;
import org.sawt.idea.IdeaStatus;

/** Reads the rows of a table of ideas and says of each what is wrong with it, by row and column. */
final class ImportReader {

    static final int LONGEST_ID = 100;

    private static final Pattern TAG = Pattern.compile("<[/!]?[a-zA-Z-][^<>]*>");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern GUARDED = Pattern.compile("'[=+@\\-\t\r].*", Pattern.DOTALL);
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private final CsvFile file;
    private final ImportPlan plan;
    private final RichText richText;
    private final Map<String, Long> categories = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private CsvRow row;
    private List<Violation> problems;

    ImportReader(CsvFile file, ImportPlan plan, RichText richText) {
        this.file = file;
        this.plan = plan;
        this.richText = richText;
        plan.categories().forEach((name, id) -> categories.put(FoldedWord.of(name), id));
    }

    /** Passes over a row that has been imported; another one of its id is a mistake nevertheless. */
    void skip(CsvRow next) {
        row = next;
        seen.add(PlainText.cleanLine(value(IdeaColumn.EXTERNAL_ID)));
    }

    ImportRow read(CsvRow next) {
        row = next;
        problems = new ArrayList<>();
        if (!row.isWhole()) {
            problems.addAll(file.refuseLength(row).violations());
        }
        String title = line(IdeaColumn.TITLE, IdeaRules.TITLE_LENGTH);
        if (title.isEmpty()) {
            refuse("idea.import.titleMissing", IdeaColumn.TITLE);
        }
        CleanHtml body = body();
        return new ImportRow(
                row.line(),
                externalId(),
                title,
                body.html(),
                body.dropped(),
                category(),
                status(),
                createdAt(),
                supports(),
                plan.authorsPublic() ? line(IdeaColumn.AUTHOR, IdeaRules.NAME_LENGTH) : "",
                language(title + ' ' + richText.plain(body.html())),
                problems);
    }

    private String externalId() {
        String id = line(IdeaColumn.EXTERNAL_ID, LONGEST_ID);
        if (id.isEmpty()) {
            refuse("idea.import.idMissing", IdeaColumn.EXTERNAL_ID);
        } else if (!seen.add(id)) {
            refuse("idea.import.idTwice", IdeaColumn.EXTERNAL_ID);
        }
        return id;
    }

    private CleanHtml body() {
        String text = value(IdeaColumn.BODY);
        if (text.isBlank()) {
            return new CleanHtml("", List.of());
        }
        CleanHtml body = TAG.matcher(text).find() ? richText.clean(text) : richText.ofMarkup(text);
        if (body.html().length() > IdeaRules.BODY_LENGTH) {
            refuse("idea.import.tooLong", IdeaColumn.BODY);
        }
        return body;
    }

    private Long category() {
        String name = value(IdeaColumn.CATEGORY);
        Long id = categories.get(FoldedWord.of(name));
        if (id == null && !name.isBlank()) {
            refuse("idea.import.category", IdeaColumn.CATEGORY);
        }
        return id;
    }

    private IdeaStatus status() {
        return ImportedStatus.of(value(IdeaColumn.STATUS)).orElseGet(() -> {
            refuse("idea.import.statusUnknown", IdeaColumn.STATUS);
            return IdeaStatus.PUBLISHED;
        });
    }

    private Instant createdAt() {
        String text = value(IdeaColumn.CREATED_AT);
        if (text.isBlank()) {
            return plan.now();
        }
        return IdeaTimes.read(text)
                .filter(time -> !time.isBefore(EARLIEST) && !time.isAfter(plan.now()))
                .orElseGet(() -> {
                    refuse("idea.import.time", IdeaColumn.CREATED_AT);
                    return plan.now();
                });
    }

    private int supports() {
        String text = value(IdeaColumn.SUPPORTS).strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (!COUNT.matcher(text).matches()) {
            refuse("idea.import.number", IdeaColumn.SUPPORTS);
            return 0;
        }
        return Integer.parseInt(text);
    }

    private String language(String text) {
        String said = FoldedWord.of(value(IdeaColumn.LANGUAGE));
        boolean arabic = PlainText.isArabic(text);
        return switch (said) {
            case "" -> arabic ? "ar" : "en";
            case "ar", "arabic", "عربي", "العربيه", "arbh", "arsa" -> "ar";
            case "en", "english", "انجليزي", "الانجليزيه", "engb", "enus" -> "en";
            default -> {
                refuse("idea.import.language", IdeaColumn.LANGUAGE);
                yield arabic ? "ar" : "en";
            }
        };
    }

    private String line(IdeaColumn column, int longest) {
        String text = PlainText.cleanLine(value(column));
        if (PlainText.length(text) > longest) {
            refuse("idea.import.tooLong", column);
        }
        return text;
    }

    /** The value as it was before an export guarded it against spreadsheets; empty where the file does not say it. */
    private String value(IdeaColumn column) {
        OptionalInt place = plan.mapping().placeOf(column);
        String text = place.isPresent() ? row.text(place.getAsInt()) : "";
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    private void refuse(String key, IdeaColumn column) {
        int place = plan.mapping().placeOf(column).orElseThrow();
        RuleViolation refused =
                file.source().refuse(key, row.line(), file.titles().get(place), row.text(place));
        problems.addAll(refused.violations());
    }
}
