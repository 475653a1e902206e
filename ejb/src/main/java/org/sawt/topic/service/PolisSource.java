package org.sawt.topic.service;

import java.time.Instant;
import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;

/**
 * One file of an upload, as its errors name it.
 *
 * @param field the part of the form it came in, "comments" or "votes"
 * @param file the name the person knows it by
 * @param now the time of the import; nothing in the file may be later
 */
record PolisSource(String field, String file, Instant now) {

    private static final int SHOWN = 80;

    PolisSource {
        file = shown(file);
    }

    /** @param key the last part of the message key; the arguments are always file, line, column and value */
    RuleViolation refuse(String key, long line, String column, String value) {
        return RuleViolation.invalid(field, "topic.import." + key, file, line, shown(column), shown(value));
    }

    private static String shown(String text) {
        String clean = PlainText.cleanLine(text);
        int end = Math.min(clean.length(), clean.offsetByCodePoints(0, Math.min(SHOWN, PlainText.length(clean))));
        return end == clean.length() ? clean : clean.substring(0, end) + "…";
    }
}
