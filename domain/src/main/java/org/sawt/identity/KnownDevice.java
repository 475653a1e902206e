package org.sawt.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a browser remembers of the people who signed in on it: a random device id and, for each of at most five accounts,
 * a mark that only the portal can make. The limits on guessing an account over all addresses do not hold for a device
 * that the account knows, so that an attacker slows himself down and never locks the owner out.
 */
public final class KnownDevice {

    private static final int MOST_ACCOUNTS = 5;
    private static final int MARK_DIGITS = 32;
    private static final Pattern COOKIE = Pattern.compile("[A-Za-z0-9_-]{43}(\\.[0-9a-f]{32}){0,5}");
    private static final String SCOPE = "device";

    private final String deviceId;
    private final List<String> marks;

    private KnownDevice(String deviceId, List<String> marks) {
        this.deviceId = deviceId;
        this.marks = List.copyOf(marks);
    }

    /** The device as its cookie tells it; anything that is not such a cookie, null included, is a new device. */
    public static KnownDevice of(String cookie) {
        if (cookie == null || !COOKIE.matcher(cookie).matches()) {
            return new KnownDevice(SecretToken.random(""), List.of());
        }
        String[] parts = cookie.split("\\.");
        return new KnownDevice(parts[0], Arrays.asList(parts).subList(1, parts.length));
    }

    /** Whether this account has signed in on this device before. */
    public boolean knows(long accountId, KeyedHash hash) {
        byte[] mark = mark(accountId, hash).getBytes(StandardCharsets.US_ASCII);
        boolean known = false;
        for (String each : marks) {
            known |= MessageDigest.isEqual(mark, each.getBytes(StandardCharsets.US_ASCII));
        }
        return known;
    }

    /** This device after the account has signed in on it; the longest unused account gives way. */
    public KnownDevice with(long accountId, KeyedHash hash) {
        String mark = mark(accountId, hash);
        List<String> next = new ArrayList<>(marks);
        next.remove(mark);
        next.add(mark);
        return new KnownDevice(deviceId, next.subList(Math.max(0, next.size() - MOST_ACCOUNTS), next.size()));
    }

    public String id() {
        return deviceId;
    }

    /** The value of the cookie. */
    public String cookie() {
        List<String> parts = new ArrayList<>(marks);
        parts.addFirst(deviceId);
        return String.join(".", parts);
    }

    private String mark(long accountId, KeyedHash hash) {
        return hash.of(SCOPE, deviceId + "|" + accountId).substring(0, MARK_DIGITS);
    }
}
