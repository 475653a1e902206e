package org.sawt.government.service;

import org.sawt.common.PlainText;
import org.sawt.government.EntityKind;

/**
 * Which entities a list shows, and in whose order.
 *
 * @param text a part of a name or an abbreviation; empty for any
 * @param kind the kind; null for any
 * @param active whether it still exists; null for both
 * @param language the language of the alphabet that sorts, "ar" or "en"
 */
public record EntityFilter(String text, EntityKind kind, Boolean active, String language) {

    private static final int LONGEST_TEXT = 100;

    public EntityFilter {
        String line = PlainText.cleanLine(text);
        text = line.substring(0, line.offsetByCodePoints(0, Math.min(PlainText.length(line), LONGEST_TEXT)));
    }
}
