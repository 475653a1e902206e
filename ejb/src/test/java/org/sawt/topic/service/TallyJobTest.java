package org.sawt.topic.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TallyJobTest {
    private static final Logger LOG = Logger.getLogger(TallyJob.class.getName());

    private final FakeTally tally = new FakeTally();
    private final TallyJob job = new TallyJob();

    @BeforeEach
    void wire() {
        job.tally = tally;
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void logAgain() {
        LOG.setLevel(null);
    }

    @Test
    void countsBatchAfterBatchUntilNothingWaits() {
        tally.waiting = 2 * TallyService.BATCH + 7;
        job.count();
        assertEquals(0, tally.waiting);
        assertEquals(3, tally.batches);
    }

    @Test
    void countsTheOtherTopicsWhenOneFails() {
        tally.broken = 2;
        job.count();
        assertEquals(List.of(1L, 3L), tally.counted);
    }

    private static final class FakeTally extends TallyService {
        int waiting;
        int batches;
        long broken;
        final List<Long> counted = new ArrayList<>();

        @Override
        public int countNext() {
            if (broken != 0) {
                throw new IllegalStateException("one of them is broken");
            }
            int count = Math.min(waiting, BATCH);
            waiting -= count;
            batches++;
            return count;
        }

        @Override
        public int countNext(long topicId) {
            if (topicId == broken) {
                throw new IllegalStateException("broken");
            }
            counted.add(topicId);
            return 1;
        }

        @Override
        public List<Long> topicsWaiting() {
            return List.of(1L, 2L, 3L);
        }
    }
}
