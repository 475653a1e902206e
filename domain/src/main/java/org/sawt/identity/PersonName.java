package org.sawt.identity;

import org.sawt.common.PlainText;

/** The rule for the name that others see: one line in any script, with at least one letter. */
public final class PersonName {

    /** The longest name, in code points. */
    public static final int MAX_LENGTH = 100;

    private PersonName() {}

    /** One line without control characters and without any mark that could reorder the text around the name. */
    public static String clean(String typed) {
        String line =
                PlainText.cleanLine(typed).replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\u061C\\u200E\\u200F]", "");
        return line.strip();
    }

    public static boolean isValid(String name) {
        return PlainText.length(name) <= MAX_LENGTH && name.codePoints().anyMatch(Character::isLetter);
    }
}
