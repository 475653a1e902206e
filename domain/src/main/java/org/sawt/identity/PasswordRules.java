package org.sawt.identity;

import java.text.Normalizer;
import java.util.Locale;
import org.sawt.common.PlainText;
import org.sawt.common.Violations;

/** What a password must be: long rather than complicated, not one that everybody tries first. */
public final class PasswordRules {

    /** The shortest password, in code points. */
    public static final int MIN_LENGTH = 12;

    /** The longest, so that nobody can make the server hash a book. */
    public static final int MAX_LENGTH = 200;

    private static final int FEWEST_DIFFERENT = 4;

    private PasswordRules() {}

    /** One form for one typed password, whichever keyboard composed it. */
    public static String normalise(String password) {
        return password == null ? "" : Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** Notes what is wrong with the password at the field {@code password}, at most one thing. */
    public static void check(String password, String email, String name, Violations violations) {
        String candidate = password.toLowerCase(Locale.ROOT);
        int length = PlainText.length(password);
        if (length < MIN_LENGTH) {
            violations.check(false, "password", "identity.password.short", MIN_LENGTH);
        } else if (length > MAX_LENGTH) {
            violations.check(false, "password", "identity.password.long", MAX_LENGTH);
        } else if (isWorst(candidate)) {
            violations.check(false, "password", "identity.password.common");
        } else if (candidate.equals(email) || candidate.equals(name.toLowerCase(Locale.ROOT))) {
            violations.check(false, "password", "identity.password.own");
        }
    }

    private static boolean isWorst(String candidate) {
        return candidate.chars().distinct().count() < FEWEST_DIFFERENT || TopPasswords.contain(candidate);
    }
}
