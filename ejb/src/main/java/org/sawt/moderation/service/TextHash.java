package org.sawt.moderation.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** Tells whether a text is still the one that somebody has seen. */
final class TextHash {

    private TextHash() {}

    static String of(String text) {
        try {
            byte[] bytes = Objects.requireNonNullElse(text, "").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(ModeratedItem item) {
        return of(Objects.requireNonNullElse(item.title(), "") + "\n" + Objects.requireNonNullElse(item.body(), ""));
    }
}
