package org.sawt.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What brought a case before a moderator. */
public enum CaseSource {
    /** The author objected to a decision. */
    APPEAL,
    /** Somebody reported it. */
    REPORT,
    /** It is seen by nobody before a moderator has read it. */
    BEFORE,
    /** The portal noticed something about it. */
    SIGNAL,
    /** A moderator came across it. */
    DIRECT;

    /** The word in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CaseSource> ofCode(String code) {
        return Arrays.stream(values())
                .filter(source -> source.code().equals(code))
                .findFirst();
    }
}
