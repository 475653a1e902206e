package org.sawt.topic.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Many threads that start at one moment. */
final class Crowd {

    private static final int LIMIT_SECONDS = 120;

    private Crowd() {}

    /** Calls the work of each thread at once; returns their results, in the order of their numbers. */
    static <T> List<T> together(int threads, IntFunction<Callable<T>> work) throws Exception {
        CountDownLatch ready = new CountDownLatch(threads);
        ExecutorService crowd = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Callable<T> own = work.apply(i);
                futures.add(crowd.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return own.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(LIMIT_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            crowd.shutdownNow();
        }
    }
}
