package org.sawt.common;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/** What people type or paste as plain text, brought into one form before it is checked and stored. */
public final class PlainText {

    private PlainText() {}

    /**
     * Composes to Unicode NFC, makes each line end a line feed, drops control characters, unpaired surrogates and the
     * bidirectional overrides that could make a text read as something else (Unicode UAX #9, section 2.2), and trims.
     *
     * @return the clean text, empty for null
     */
    public static String clean(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(readable(text), Normalizer.Form.NFC).strip();
    }

    /** Only drops what {@link #clean} drops; nothing is composed or trimmed, so that markup stays what it is. */
    public static String readable(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints().filter(PlainText::isKept).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Like {@link #clean}, on one line: runs of white space become one space. */
    public static String cleanLine(String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    /** The length people count: code points, not UTF-16 units. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether most of its letters are Arabic, where nobody says what language a text is in. */
    public static boolean isArabic(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long arabic = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.ARABIC)
                .count();
        return 2 * arabic > letters;
    }

    private static boolean isKept(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        boolean override = codePoint == 0x202D || codePoint == 0x202E;
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        boolean noncharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return !override && !surrogate && !noncharacter && !Character.isISOControl(codePoint);
    }
}
