package org.sawt.identity;

import java.time.Instant;

/**
 * How surely the portal knows a person, for the person.
 *
 * @param standing the level and what was proven
 * @param method how it was proven; null when nothing was
 * @param verifiedAt when it was proven last; null when nothing was
 * @param code the code for the counter as this browser remembers it; null when there is none, or it was made elsewhere
 * @param codeUntil until when the code works; null when there is none
 */
public record VerificationView(
        Standing standing, VerificationMethod method, Instant verifiedAt, String code, Instant codeUntil) {

    public boolean isVerified() {
        return standing.level() == VerificationLevel.VERIFIED;
    }

    /** No code in logs. */
    @Override
    public String toString() {
        return "VerificationView[" + standing.level() + "]";
    }
}
