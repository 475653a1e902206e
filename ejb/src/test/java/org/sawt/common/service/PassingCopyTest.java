package org.sawt.common.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PassingCopyTest {

    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");

    private final AtomicInteger source = new AtomicInteger();
    private Instant now = START;
    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    };
    private final PassingCopy<Integer> copy =
            new PassingCopy<>(source::incrementAndGet, 0, Duration.ofSeconds(2), clock);

    @Test
    void readsOnceUntilItIsTooOld() {
        assertEquals(1, copy.get());
        now = START.plusMillis(1999);
        assertEquals(1, copy.get());
        now = START.plusSeconds(2);
        assertEquals(2, copy.get());
    }

    @Test
    void readsAnewAfterAChange() {
        copy.get();
        copy.forget();
        assertEquals(2, copy.get());
    }

    @Test
    void goesOnWithWhatWasKnownWhileTheDatabaseDoesNotAnswer() {
        PassingCopy<Integer> failing = new PassingCopy<>(
                () -> {
                    if (source.incrementAndGet() == 2) {
                        throw new IllegalStateException("no connection");
                    }
                    return source.get();
                },
                0,
                Duration.ofSeconds(2),
                clock);
        assertEquals(1, failing.get());
        now = START.plusSeconds(3);
        assertEquals(1, failing.get());
        now = START.plusSeconds(6);
        assertEquals(3, failing.get());
    }

    @Test
    void holdsTheDefaultWhileTheDatabaseHasNeverAnswered() {
        PassingCopy<Integer> failing = new PassingCopy<>(
                () -> {
                    throw new IllegalStateException("no connection");
                },
                7,
                Duration.ofSeconds(2),
                clock);
        assertEquals(7, failing.get());
    }

    @Test
    void letsOneReadWhileTheOthersGoOn() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        PassingCopy<Integer> slow = new PassingCopy<>(
                () -> {
                    int value = source.incrementAndGet();
                    if (value == 2) {
                        reading.countDown();
                        await(released);
                    }
                    return value;
                },
                0,
                Duration.ofSeconds(2),
                clock);
        slow.get();
        now = START.plusSeconds(2);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<Integer> reader = threads.submit(slow::get);
            await(reading);
            assertEquals(1, slow.get());
            released.countDown();
            assertEquals(2, reader.get());
        }
        assertEquals(2, slow.get());
    }

    @Test
    void keepsNothingThatWasReadWhileTheSourceChanged() {
        AtomicInteger reads = new AtomicInteger();
        PassingCopy<?>[] changing = new PassingCopy<?>[1];
        PassingCopy<Integer> own = new PassingCopy<>(
                () -> {
                    if (reads.incrementAndGet() == 1) {
                        changing[0].forget();
                    }
                    return reads.get();
                },
                0,
                Duration.ofSeconds(2),
                clock);
        changing[0] = own;
        assertEquals(1, own.get());
        assertEquals(2, own.get());
        assertEquals(2, own.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
