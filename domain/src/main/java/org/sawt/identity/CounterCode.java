package org.sawt.identity;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sawt.common.PlainText;

/** The code itself that a person reads out at the counter: made at random, kept nowhere but as the hash in a {@link VerificationCode}. */
public final class CounterCode {

    /** How long it works. */
    public static final Duration VALIDITY = Duration.ofMinutes(15);

    /** The number of its characters. */
    public static final int LENGTH = 8;

    /** Without characters that are taken for another one. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CounterCode() {}

    /** A new code at random. */
    public static String random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The code as it was made, from how it was typed; empty when it cannot be one. */
    public static Optional<String> read(String typed) {
        String code = Digits.european(PlainText.clean(typed))
                .replaceAll("[\\s\\u200e\\u200f-]", "")
                .toUpperCase(Locale.ROOT);
        return Optional.of(code).filter(text -> FORM.matcher(text).matches());
    }
}
