package org.sawt.identity;

/** Digits as people type them on different keyboards. */
final class Digits {

    private static final int DECIMAL = 10;

    private Digits() {}

    /** The text with each decimal digit of any script written as a European one. */
    static String european(String text) {
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            int digit = Character.isDigit(point) ? Character.digit(point, DECIMAL) : -1;
            written.appendCodePoint(digit < 0 ? point : '0' + digit);
        });
        return written.toString();
    }
}
