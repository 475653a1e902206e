package org.sawt.search.service;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One spelling for words that people write in several: without vowel signs, accents, tatweel and invisible characters, with one
 * alef, one ya, ha for ta marbuta, no hamza at the end, Western digits and small letters.
 */
final class Folding {

    private static final int TATWEEL = 0x0640;

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    private Folding() {}

    /** The text without what could cut a word in two unseen. */
    static String withoutInvisible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    /** The word as it is compared; empty when nothing of it is left. */
    static String fold(CharSequence word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Folding::isWritten).map(Folding::one).forEach(folded::appendCodePoint);
        return withoutLastHamza(folded.toString().toLowerCase(Locale.ROOT));
    }

    /** Hardly spoken and often left out, except where little else is left of the word. */
    private static String withoutLastHamza(String word) {
        return word.length() > 3 && word.endsWith("ء") ? word.substring(0, word.length() - 1) : word;
    }

    /** Compatibility decomposition has made marks of the hamza and the madda above a letter. */
    private static boolean isWritten(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> false;
            default -> codePoint != TATWEEL;
        };
    }

    private static int one(int codePoint) {
        return switch (codePoint) {
            case 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ې', 'ے' -> 'ي';
            case 'ة', 'ۃ', 'ہ', 'ە', 'ھ' -> 'ه';
            case 'ک', 'ڪ' -> 'ك';
            default -> digit(codePoint);
        };
    }

    private static int digit(int codePoint) {
        boolean digit = Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER;
        return digit ? '0' + Character.digit(codePoint, 10) : codePoint;
    }
}
