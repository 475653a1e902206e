package org.sawt.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sawt.common.PlainText;

/**
 * The personal number on Bahrain's identity card: nine digits, as a rule year and month of birth, four digits in sequence and
 * a check digit. How the check digit is computed is not public, and old numbers do not all begin with the date of birth, so
 * only the nine digits are a rule; the date of birth is a hint at a slip of the pen.
 */
public final class PersonalNumber {

    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");
    private static final Pattern ONE_DIGIT_ONLY = Pattern.compile("([0-9])\\1{8}");

    private PersonalNumber() {}

    /** The nine digits of what was typed in European or Arabic-Indic digits, grouped or not; empty when it is no such number. */
    public static Optional<String> of(String typed) {
        String digits = Digits.european(PlainText.clean(typed)).replaceAll("[\\s\\u200e\\u200f-]", "");
        return Optional.of(digits)
                .filter(number -> NINE_DIGITS.matcher(number).matches())
                .filter(number -> !ONE_DIGIT_ONLY.matcher(number).matches());
    }

    /** Whether the number begins with year and month of this birth, as almost all do. */
    public static boolean fits(String number, LocalDate birth) {
        return number.startsWith("%02d%02d".formatted(birth.getYear() % 100, birth.getMonthValue()));
    }
}
