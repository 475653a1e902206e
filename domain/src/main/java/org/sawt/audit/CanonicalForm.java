package org.sawt.audit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The one sequence of bytes that stands for a list of fields: each with its length before it, so that no two lists are
 * written alike, and nothing distinct from empty. Numbers are decimal, times are microseconds since 1970 in UTC.
 */
final class CanonicalForm {

    private static final int NOTHING = 0;
    private static final int SOMETHING = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    CanonicalForm text(String text) {
        if (text == null) {
            bytes.write(NOTHING);
            return this;
        }
        byte[] field = text.getBytes(StandardCharsets.UTF_8);
        bytes.write(SOMETHING);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
        bytes.writeBytes(field);
        return this;
    }

    CanonicalForm number(Long number) {
        return text(number == null ? null : Long.toString(number));
    }

    CanonicalForm time(Instant time) {
        return number(micros(time));
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    static Instant ofMicros(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
