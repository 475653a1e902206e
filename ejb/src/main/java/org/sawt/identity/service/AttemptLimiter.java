package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.ServerKey;
import org.sawt.identity.AttemptLimit;
import org.sawt.identity.KeyedHash;

/**
 * Counts attempts against limits. An attempt is written before it is tried and counts until it is withdrawn, so that many
 * at once cannot slip through together; one that is refused does not count, so that waiting ends.
 */
@ApplicationScoped
class AttemptLimiter {

    @Inject
    AttemptLog log;

    @Inject
    ServerKey serverKey;

    @Inject
    Clock clock;

    /** The hash under which limits and devices are known. */
    KeyedHash hash() {
        return new KeyedHash(serverKey.secret("sign-in"));
    }

    /**
     * Notes an attempt under each limit.
     *
     * @param subjects what each limit counts, for example the address
     * @return the attempt, to be withdrawn when it succeeds
     * @throws RuleViolation of kind TOO_MANY when a limit is reached; it tells how long to wait
     */
    List<Long> begin(Map<AttemptLimit, String> subjects) {
        KeyedHash hash = hash();
        Map<AttemptLimit, String> keys = new TreeMap<>();
        subjects.forEach((limit, subject) -> keys.put(limit, hash.of(limit.name(), subject)));
        Instant now = clock.instant();
        List<Long> attempt = log.note(keys.values(), now);
        Map<AttemptLimit, Duration> waits = new EnumMap<>(AttemptLimit.class);
        keys.forEach((limit, key) -> waits.put(limit, waitFor(limit, key, attempt, now)));
        sparingNewcomers(waits);
        Duration wait = waits.values().stream().max(Duration::compareTo).orElse(Duration.ZERO);
        if (!wait.isZero()) {
            log.forget(attempt);
            throw RuleViolation.tooMany(wait, "identity.tooMany", minutes(wait));
        }
        return attempt;
    }

    /** The limit of the account holds only for who has used up the attempts of a newcomer, and that limit only with it. */
    private static void sparingNewcomers(Map<AttemptLimit, Duration> waits) {
        Duration newcomer = waits.remove(AttemptLimit.NEWCOMER);
        if (newcomer != null) {
            waits.computeIfPresent(
                    AttemptLimit.ACCOUNT, (limit, wait) -> wait.compareTo(newcomer) < 0 ? wait : newcomer);
        }
    }

    /** Takes an attempt back: it counts no more. */
    void withdraw(List<Long> attempt) {
        log.forget(attempt);
    }

    private Duration waitFor(AttemptLimit limit, String key, List<Long> own, Instant now) {
        List<Instant> newest = log.newest(key, now.minus(limit.window()), own, limit.attempts());
        Instant oldestCounted = newest.size() < limit.attempts() ? null : newest.getLast();
        return limit.wait(oldestCounted, now);
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }
}
