package org.sawt.common.it;

import java.util.regex.Pattern;

/**
 * What an accessibility check judges of a page: its elements, their roles, states and names, but neither the words nor the
 * numbers. Two pages of one skeleton pass or fail together.
 */
final class Skeleton {

    private static final Pattern WORDS = Pattern.compile(">[^<]*[^<\\s][^<]*<");
    private static final Pattern SPACE = Pattern.compile(">\\s+<");
    private static final Pattern VALUES = Pattern.compile(
            " (value|href|src|srcset|action|content|datetime|alt|title|aria-label|data-[a-z-]+)=\"[^\"]+\"");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{2,}");

    private Skeleton() {}

    static String of(String html) {
        String wordless = WORDS.matcher(html).replaceAll(">x<");
        String spaceless = SPACE.matcher(wordless).replaceAll("><");
        String valueless = VALUES.matcher(spaceless).replaceAll(" $1=\"x\"");
        return NUMBERS.matcher(valueless).replaceAll("0");
    }
}
