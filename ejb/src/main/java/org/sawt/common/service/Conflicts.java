package org.sawt.common.service;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Repeats a transaction that MariaDB ended because it conflicted with another one. */
public final class Conflicts {

    private static final int TRIES = 5;
    private static final long FIRST_PAUSE_NANOS = 10_000_000;

    /** MariaDB: 1020 record has changed, 1205 lock wait timeout, 1213 dead-lock found. */
    private static final Set<Integer> PASSING = Set.of(1020, 1205, 1213);

    private Conflicts() {}

    /** Calls the work, up to five times in all. Call it outside of any transaction; the work opens its own. */
    public static <T> T retrying(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt == TRIES || !isPassing(e)) {
                    throw e;
                }
                long longest = FIRST_PAUSE_NANOS << attempt;
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_NANOS, longest));
            }
        }
    }

    static boolean isPassing(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && PASSING.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
