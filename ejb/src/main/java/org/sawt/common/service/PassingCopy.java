package org.sawt.common.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A copy of something in the database that every request reads. When it is too old, one of the requests reads it anew while
 * the others go on with the old one. While the database does not answer, what was known last holds: even the error page
 * needs it.
 */
public final class PassingCopy<T> {

    private static final Logger LOG = Logger.getLogger(PassingCopy.class.getName());

    private record Copy<T>(T value, Instant until) {}

    private final Supplier<T> source;
    private final Duration lifetime;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private long changes;
    private T lastKnown;
    private volatile Copy<T> copy;

    /** @param atFirst what holds while the database has never answered */
    public PassingCopy(Supplier<T> source, T atFirst, Duration lifetime, Clock clock) {
        this.source = source;
        this.lastKnown = atFirst;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    public T get() {
        Copy<T> known = copy;
        if (isFresh(known)) {
            return known.value();
        }
        if (known == null) {
            reading.lock();
        } else if (!reading.tryLock()) {
            return known.value();
        }
        try {
            Copy<T> meanwhile = copy;
            return isFresh(meanwhile) ? meanwhile.value() : read();
        } finally {
            reading.unlock();
        }
    }

    /** The source has changed: whoever asks from now on gets what it is now. */
    public synchronized void forget() {
        changes++;
        copy = null;
    }

    private boolean isFresh(Copy<T> known) {
        return known != null && clock.instant().isBefore(known.until());
    }

    private T read() {
        long before = changes();
        try {
            lastKnown = source.get();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The database does not answer, what was known last holds: {0}", e.toString());
        }
        keep(lastKnown, before);
        return lastKnown;
    }

    private synchronized long changes() {
        return changes;
    }

    /** Unless the source changed while it was read. */
    private synchronized void keep(T value, long before) {
        if (changes == before) {
            copy = new Copy<>(value, clock.instant().plus(lifetime));
        }
    }
}
