package org.sawt.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys as text (RFC 7468). */
final class Pem {

    private static final int LINE = 64;

    private Pem() {}

    static String encode(String label, byte[] key) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(key)
                + "\n-----END " + label + "-----\n";
    }

    /** All keys with this label; what is not Base64 counts as none. */
    static List<byte[]> decode(String label, String text) {
        Matcher found = Pattern.compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]*)-----END " + label + "-----")
                .matcher(text);
        List<byte[]> keys = new ArrayList<>();
        while (found.find()) {
            try {
                keys.add(Base64.getMimeDecoder().decode(found.group(1).strip()));
            } catch (IllegalArgumentException unreadable) {
                // none
            }
        }
        return keys;
    }
}
