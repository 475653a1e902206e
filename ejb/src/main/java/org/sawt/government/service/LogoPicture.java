package org.sawt.government.service;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Picture;
import org.sawt.common.service.UnreadablePictureException;

/** Makes the logo of an entity out of an uploaded file: a new picture with the same dots. */
final class LogoPicture {

    static final int LARGEST_FILE = 200 * 1024;
    static final int LONGEST_SIDE = 320;

    /** More dots than any logo has; a small file can claim billions. */
    private static final int MOST_DOTS = 16_000_000;

    private LogoPicture() {}

    /** @throws RuleViolation INVALID at the field "logo" when the file is too large or no picture */
    static LogoView of(byte[] file) {
        if (file == null || file.length == 0) {
            throw RuleViolation.invalid("logo", "government.logo.missing");
        }
        if (file.length > LARGEST_FILE) {
            throw RuleViolation.invalid("logo", "government.logo.tooLarge", LARGEST_FILE / 1024);
        }
        try {
            byte[] png = Picture.read(file, MOST_DOTS, LONGEST_SIDE).png();
            return new LogoView(sha256(png), png);
        } catch (UnreadablePictureException refused) {
            String key = refused.isTooManyDots() ? "government.logo.tooManyDots" : "government.logo.unreadable";
            throw RuleViolation.invalid("logo", key);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
