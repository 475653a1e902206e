package org.sawt.idea.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.common.service.JobLock;
import org.sawt.government.service.Deadlines;
import org.sawt.idea.IdeaAnswerWanted;
import org.sawt.idea.IdeaThresholdReached;
import org.sawt.idea.SupportChange;

class IdeaTallyServiceTest {
    private final FakeTally tally = new FakeTally();
    private final IdeaFakes.FakeNews news = new IdeaFakes.FakeNews();
    private final IdeaTallyService service = new IdeaTallyService();
    private boolean otherNode;

    @BeforeEach
    void wire() {
        service.tally = tally;
        service.news = news;
        service.clock = new IdeaFakes.HandClock();
        service.deadlines = new Deadlines() {
            @Override
            public Instant after(Instant from, int workingDays, Long entityId) {
                return from.plus(Duration.ofDays(workingDays));
            }
        };
        service.jobLock = new JobLock() {
            @Override
            public boolean tryLock(String name) {
                return !otherNode;
            }
        };
    }

    @Test
    void obligesTheEntityOnceAndTellsThoseWhoCare() {
        tally.waiting.addAll(List.of(new SupportChange(1, 5, 1), new SupportChange(2, 5, 1)));
        assertEquals(2, service.countNext());
        assertEquals(Map.of(5L, 2L), tally.supports);
        assertEquals(2, news.told.size());
        assertInstanceOf(IdeaThresholdReached.class, news.told.getFirst());
        IdeaAnswerWanted wanted = assertInstanceOf(IdeaAnswerWanted.class, news.told.getLast());
        assertEquals(List.of(30L), wanted.officers());
        tally.waiting.addAll(List.of(new SupportChange(3, 5, -1), new SupportChange(4, 5, 1)));
        service.countNext();
        service.obligeAll();
        assertEquals(2, news.told.size());
        assertEquals(List.of("idea.thresholdReached"), news.actions);
    }

    @Test
    void leavesTheCountingToTheNodeThatDoesIt() {
        otherNode = true;
        tally.waiting.add(new SupportChange(1, 5, 1));
        assertEquals(0, service.countNext());
        service.obligeAll();
        assertEquals(Map.of(), tally.supports);
    }

    /** An idea of the entity 3 that two people's support obliges to answer. */
    private static final class FakeTally extends IdeaTallyRepository {
        final List<SupportChange> waiting = new ArrayList<>();
        final Map<Long, Long> supports = new HashMap<>();
        final Set<Long> obliged = new HashSet<>();

        @Override
        List<SupportChange> claim(int most) {
            return List.copyOf(waiting);
        }

        @Override
        void add(Map<Long, Long> gains) {
            gains.forEach((idea, gain) -> supports.merge(idea, gain, Long::sum));
        }

        @Override
        void forget(List<SupportChange> counted) {
            waiting.removeAll(counted);
        }

        @Override
        List<Reached> reached(Collection<Long> ideaIds) {
            return reached();
        }

        @Override
        List<Reached> reached() {
            return supports.entrySet().stream()
                    .filter(each -> each.getValue() >= 2)
                    .map(each -> new Reached(each.getKey(), 3L, each.getValue(), 10))
                    .toList();
        }

        @Override
        boolean setDeadline(Reached reached, Instant now, Instant dueAt) {
            return obliged.add(reached.ideaId());
        }
    }
}
