package org.sawt.identity;

import java.time.Duration;
import java.util.Optional;

/**
 * A session that has just begun.
 *
 * @param session what the request knows of it
 * @param secret what the browser's cookie has to carry
 * @param deviceCookie the new value of the device's cookie, null when it stays as it is
 */
public record OpenedSession(LiveSession session, String secret, String deviceCookie) {

    /** Whether the code of the second factor is still to be given. */
    public boolean isWaiting() {
        return session.secondFactor() == SecondFactorState.PENDING;
    }

    /** How long the browser keeps the cookie; empty for until it is closed. */
    public Optional<Duration> keptFor() {
        return session.opening().remembered() ? Optional.of(AccountSession.REMEMBERED_LONGEST) : Optional.empty();
    }

    /** The secret may not reach a log. */
    @Override
    public String toString() {
        return "OpenedSession[" + session.id() + "]";
    }
}
