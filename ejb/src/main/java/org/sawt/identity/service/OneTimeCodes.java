package org.sawt.identity.service;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The codes of an authenticator: six digits, a new one every half minute, under HMAC-SHA-1 as all authenticators know it. */
final class OneTimeCodes {

    /** A clock that is half a minute off is forgiven, in both directions. */
    private static final int STEPS_OFF = 1;

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP_SECONDS = GENERATOR.getTimeStep().toSeconds();

    private OneTimeCodes() {}

    /** The time step that the code belongs to; empty when it is none of the codes of this moment. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        Key key = new SecretKeySpec(secret, GENERATOR.getAlgorithm());
        long current = now.getEpochSecond() / STEP_SECONDS;
        byte[] given = code.getBytes(StandardCharsets.UTF_8);
        return LongStream.rangeClosed(current - STEPS_OFF, current + STEPS_OFF)
                .filter(step -> MessageDigest.isEqual(given, codeAt(key, step)))
                .findFirst();
    }

    private static byte[] codeAt(Key key, long step) {
        try {
            return GENERATOR
                    .generateOneTimePasswordString(key, Instant.ofEpochSecond(step * STEP_SECONDS))
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
