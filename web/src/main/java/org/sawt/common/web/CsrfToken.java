package org.sawt.common.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The proof that a form came from a page of ours: whom the page was made for, until when, and our signature over both.
 *
 * @param subject {@code a} and the id of the account, or {@code b} and the random id of an anonymous browser
 * @param expires when the proof ends
 */
record CsrfToken(String subject, Instant expires) {

    private static final String PURPOSE = "csrf";
    private static final Duration LIFE = Duration.ofHours(12);

    static CsrfToken forAccount(String accountId, Instant now) {
        return new CsrfToken("a" + accountId, now.plus(LIFE));
    }

    static CsrfToken forBrowser(String browserId, Instant now) {
        return new CsrfToken("b" + browserId, now.plus(LIFE));
    }

    /** The written token. The browser's id is not in it: that stands in the cookie. */
    String write(Signer signer) {
        String shown = subject.startsWith("a") ? subject : "b";
        return shown + "." + expires.getEpochSecond() + "." + signer.sign(PURPOSE, signed());
    }

    private String signed() {
        return subject + "." + expires.getEpochSecond();
    }

    /** Reads a token that came back; empty when it is not ours, not for this browser, or too old. */
    static Optional<CsrfToken> read(String token, String browserId, Instant now, Signer signer) {
        String[] parts = token == null ? new String[0] : token.split("\\.", -1);
        if (parts.length != 3 || !parts[0].matches("a[0-9]{1,18}|b") || !parts[1].matches("[0-9]{1,12}")) {
            return Optional.empty();
        }
        String subject = parts[0].equals("b") ? "b" + browserId : parts[0];
        CsrfToken claimed = new CsrfToken(subject, Instant.ofEpochSecond(Long.parseLong(parts[1])));
        boolean valid = signer.isGenuine(PURPOSE, claimed.signed(), parts[2])
                && now.isBefore(claimed.expires())
                && !subject.equals("b");
        return valid ? Optional.of(claimed) : Optional.empty();
    }

    /** The account that the page was made for; empty for an anonymous browser. */
    OptionalLong accountId() {
        return subject.startsWith("a") ? OptionalLong.of(Long.parseLong(subject.substring(1))) : OptionalLong.empty();
    }
}
