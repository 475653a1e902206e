package org.sawt.identity.it;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A person's authenticator, written anew from RFC 6238, so that it agrees with the portal only if both are right. */
final class Authenticator {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP = 30;

    private final byte[] secret;

    /** An authenticator that has taken over the secret as the page shows it. */
    Authenticator(String shown) {
        String letters = shown.replace(" ", "");
        ByteBuffer bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
        int buffer = 0;
        int held = 0;
        for (char letter : letters.toCharArray()) {
            buffer = buffer << 5 | BASE_32.indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (buffer >> held));
            }
        }
        this.secret = bytes.array();
    }

    /** What it shows now. */
    String code() throws GeneralSecurityException {
        return codeAt(Instant.now());
    }

    /** What it shows next, which the portal takes as well, because clocks differ. */
    String nextCode() throws GeneralSecurityException {
        return codeAt(Instant.now().plus(Duration.ofSeconds(STEP)));
    }

    private String codeAt(Instant moment) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "HmacSHA1"));
        byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES)
                .putLong(moment.getEpochSecond() / STEP)
                .array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        return String.format("%06d", number % 1_000_000);
    }
}
