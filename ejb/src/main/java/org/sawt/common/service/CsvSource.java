package org.sawt.common.service;

import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;

/**
 * A CSV file that somebody uploaded, as its errors name it.
 *
 * @param field the part of the form it came in
 * @param file the name the person knows it by
 */
public record CsvSource(String field, String file) {

    private static final int SHOWN = 80;

    public CsvSource {
        file = shown(file);
    }

    /** @param key a message whose arguments are file, line, column and value */
    public RuleViolation refuse(String key, long line, String column, String value) {
        return RuleViolation.invalid(field, key, file, line, shown(column), shown(value));
    }

    /** Refuses a file that is over {@link CsvFile#LARGEST}. */
    public RuleViolation tooLarge() {
        return refuse("common.csv.tooLarge", 0, "", String.valueOf(CsvFile.LARGEST / 1024 / 1024));
    }

    /** A value of the file, short and harmless enough for a message. */
    public static String shown(String text) {
        String clean = PlainText.cleanLine(text);
        int end = Math.min(clean.length(), clean.offsetByCodePoints(0, Math.min(SHOWN, PlainText.length(clean))));
        return end == clean.length() ? clean : clean.substring(0, end) + "…";
    }
}
