package org.sawt.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** The secret that the portal shares with a person's authenticator: 160 random bits (RFC 4226, section 4). */
public final class AuthenticatorSecret {

    private static final int BYTES = 20;
    private static final int GROUP = 4;
    private static final int BITS = 5;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final String ISSUER = "Sawt";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    private AuthenticatorSecret(byte[] bytes) {
        this.bytes = bytes;
    }

    public static AuthenticatorSecret random() {
        byte[] fresh = new byte[BYTES];
        RANDOM.nextBytes(fresh);
        return new AuthenticatorSecret(fresh);
    }

    public static AuthenticatorSecret of(byte[] bytes) {
        return new AuthenticatorSecret(bytes.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** As a person types it: base 32 (RFC 4648) in groups of four. */
    public String grouped() {
        return base32().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /** As authenticators read it from a QR code. */
    public String address(String userName) {
        String label = URLEncoder.encode(ISSUER + ":" + userName, StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + base32() + "&issuer=" + ISSUER;
    }

    private String base32() {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte next : bytes) {
            buffer = buffer << Byte.SIZE | next & 0xff;
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(BASE_32.charAt(buffer >> held & (1 << BITS) - 1));
            }
        }
        return text.toString();
    }

    /** Nothing of it may reach a log. */
    @Override
    public String toString() {
        return "AuthenticatorSecret[]";
    }
}
