package org.sawt.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sawt.identity.SecretToken;

/**
 * Counts the requests of each personal token, on this node: so many a minute, from the first one on. Refused requests count
 * as well, but those beyond the limit do not prolong the wait. Only tokens that are somebody's are remembered.
 */
@ApplicationScoped
public class TokenPace {

    static final int MOST = 600;
    static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    /** The requests of one token since then. */
    private record Count(Instant since, int requests) {

        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(MINUTE));
        }

        Count oneMore(Instant now) {
            return isOver(now) ? new Count(now, 1) : new Count(since, Math.min(requests, MOST) + 1);
        }
    }

    private final Map<String, Count> counts = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    /** How long this token must wait before it is even looked up; zero for one that may go on, or is not known here. */
    Duration waitFor(String secret) {
        Instant now = clock.instant();
        Count count = counts.get(SecretToken.hash(secret));
        return count == null || count.isOver(now) || count.requests() < MOST
                ? Duration.ZERO
                : Duration.between(now, count.since().plus(MINUTE));
    }

    /** Counts a request of a token that is somebody's; the wait is zero when it may be answered. */
    Duration count(String secret) {
        Instant now = clock.instant();
        if (counts.size() >= REMEMBERED) {
            counts.values().removeIf(count -> count.isOver(now));
        }
        Count count = counts.compute(
                SecretToken.hash(secret), (key, known) -> known == null ? new Count(now, 1) : known.oneMore(now));
        return count.requests() <= MOST
                ? Duration.ZERO
                : Duration.between(now, count.since().plus(MINUTE));
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }
}
