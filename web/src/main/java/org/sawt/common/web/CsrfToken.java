package org.sawt.common.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The proof that a form came from a page of ours: whom the page was made for, on which browser, until when, and our signature
 * over all three. The browser counts for signed-in people as well: nobody can have a stranger's browser send a form that was
 * made for somebody else.
 *
 * @param account the id of the account, empty for a visitor
 * @param browser the random id in the browser's cookie
 * @param expires when the proof ends
 */
record CsrfToken(String account, String browser, Instant expires) {

    private static final String PURPOSE = "csrf";
    private static final Duration LIFE = Duration.ofHours(12);

    static CsrfToken forAccount(String accountId, String browserId, Instant now) {
        return new CsrfToken(accountId, browserId, now.plus(LIFE));
    }

    static CsrfToken forBrowser(String browserId, Instant now) {
        return new CsrfToken("", browserId, now.plus(LIFE));
    }

    /** The written token. The browser's id is not in it: that stands in the cookie. */
    String write(Signer signer) {
        return owner() + "." + expires.getEpochSecond() + "." + signer.sign(PURPOSE, signed());
    }

    private String owner() {
        return account.isEmpty() ? "b" : "a" + account;
    }

    private String signed() {
        return owner() + "|" + browser + "." + expires.getEpochSecond();
    }

    /** Reads a token that came back; empty when it is not ours, not for this browser, or too old. */
    static Optional<CsrfToken> read(String token, String browserId, Instant now, Signer signer) {
        String[] parts = token == null ? new String[0] : token.split("\\.", -1);
        if (parts.length != 3 || !parts[0].matches("a[0-9]{1,18}|b") || !parts[1].matches("[0-9]{1,12}")) {
            return Optional.empty();
        }
        Instant expires = Instant.ofEpochSecond(Long.parseLong(parts[1]));
        CsrfToken claimed = new CsrfToken(parts[0].substring(1), browserId, expires);
        boolean valid = signer.isGenuine(PURPOSE, claimed.signed(), parts[2])
                && now.isBefore(claimed.expires())
                && !browserId.isEmpty();
        return valid ? Optional.of(claimed) : Optional.empty();
    }

    /** The account that the page was made for; empty for a visitor. */
    OptionalLong accountId() {
        return account.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(account));
    }
}
