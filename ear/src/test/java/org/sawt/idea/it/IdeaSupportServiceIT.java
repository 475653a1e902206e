package org.sawt.idea.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.idea.service.IdeaQueries;
import org.sawt.idea.service.IdeaSupportBox;
import org.sawt.idea.service.IdeaSupportService;
import org.sawt.idea.service.SupportReceipt;

@ExtendWith(ArquillianExtension.class)
class IdeaSupportServiceIT {
    private static final int PEOPLE = 64;
    private static final int SECONDS = 60;
    private static final String ROWS = "SELECT COUNT(*) FROM idea_support WHERE idea_id = ?";

    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaSupportService")
    IdeaSupportService supports;

    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaSupportBox")
    IdeaSupportBox box;

    @EJB(lookup = "java:global/sawt/sawt-ejb/IdeaQueries")
    IdeaQueries queries;

    private long entity;
    private long officer;
    private long round;
    private long idea;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(IdeaSupportServiceIT.class, DeskIdeas.class);
    }

    @BeforeEach
    void makeAnIdea() throws Exception {
        entity = DeskIdeas.entity();
        officer = DeskIdeas.account(entity);
        DeskIdeas.change("INSERT INTO account_role (account_id, role) VALUES (?, 'ministry')", officer);
        round = DeskIdeas.round(entity, "REGISTERED");
        idea = DeskIdeas.idea(round, entity, "Shade");
    }

    @Test
    void countsSixtyFourPeopleAtOneMomentOnceEach() throws Exception {
        List<Long> people = people(PEOPLE);
        together(PEOPLE, i -> () -> support(people.get(i)));
        assertEquals(PEOPLE, DeskIdeas.number(ROWS, idea));
        assertEquals(PEOPLE, As.anonymous(() -> queries.get(idea)).card().supports());
        awaitTally(PEOPLE);
        together(PEOPLE, i -> () -> i % 2 == 0 ? withdraw(people.get(i)) : support(people.get(i)));
        assertEquals(PEOPLE / 2, DeskIdeas.number(ROWS, idea));
        awaitTally(PEOPLE / 2);
    }

    @Test
    void countsSixtyFourClicksOfOnePersonAsOne() throws Exception {
        long person = DeskIdeas.account(null);
        together(PEOPLE, i -> () -> support(person));
        assertEquals(1, DeskIdeas.number(ROWS, idea));
        assertTrue(citizen(person, () -> queries.get(idea)).own().supported());
        assertFalse(withdraw(person).supported());
        assertEquals(0, withdraw(person).supports());
        awaitTally(0);
    }

    @Test
    void obligesTheEntityOnceWhenEnoughPeopleSupportTheIdea() throws Exception {
        DeskIdeas.change("UPDATE idea_round SET threshold = 6 WHERE id = ?", round);
        List<Long> people = people(12);
        together(12, i -> () -> support(people.get(i)));
        awaitTally(12);
        await("SELECT COUNT(*) FROM idea_deadline WHERE idea_id = ?", 1);
        assertEquals(
                1,
                DeskIdeas.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE action = 'idea.thresholdReached' AND subject_id = ?",
                        idea));
        assertEquals(
                1,
                DeskIdeas.number(
                        "SELECT COUNT(*) FROM idea_deadline WHERE idea_id = ?"
                                + " AND due_at BETWEEN NOW() + INTERVAL 10 DAY AND NOW() + INTERVAL 30 DAY",
                        idea));
        await("SELECT COUNT(*) FROM notification WHERE account_id = " + officer + " AND subject_id = ?", 1);
        people.forEach(person -> assertTrue(tell(() -> withdraw(person).supports()) >= 0));
        awaitTally(0);
        assertEquals(1, DeskIdeas.number("SELECT COUNT(*) FROM idea_deadline WHERE idea_id = ?", idea));
    }

    @Test
    void countsAPersonWithTwoAccountsOnce() throws Exception {
        String person = "a".repeat(64);
        long one = DeskIdeas.account(null);
        long two = DeskIdeas.account(null);
        assertTrue(citizen(one, () -> box.support(idea, one, person)));
        assertRefused(() -> citizen(two, () -> box.support(idea, two, person)));
        assertEquals(1, DeskIdeas.number(ROWS, idea));
        citizen(one, () -> box.withdraw(idea, one));
        assertTrue(citizen(two, () -> box.support(idea, two, person)));
        assertEquals(1, DeskIdeas.number(ROWS, idea));
    }

    @Test
    void takesNoSupportOnceDecidedHiddenOrOver() throws Exception {
        long person = DeskIdeas.account(null);
        DeskIdeas.change("UPDATE idea SET status = 'ACCEPTED' WHERE id = ?", idea);
        assertRefused(() -> support(person));
        DeskIdeas.change("UPDATE idea SET status = 'PUBLISHED', visibility = 'HIDDEN' WHERE id = ?", idea);
        assertEquals(
                Kind.NOT_FOUND,
                assertThrows(RuleViolation.class, () -> support(person)).kind());
        DeskIdeas.change("UPDATE idea SET visibility = 'VISIBLE' WHERE id = ?", idea);
        DeskIdeas.change("UPDATE idea_round SET closes_at = NOW(6) - INTERVAL 1 MINUTE WHERE id = ?", round);
        assertRefused(() -> support(person));
        assertEquals(0, DeskIdeas.number(ROWS, idea));
    }

    private SupportReceipt support(long person) throws Exception {
        return citizen(person, () -> supports.support(idea));
    }

    private SupportReceipt withdraw(long person) throws Exception {
        return citizen(person, () -> supports.withdraw(idea));
    }

    private static <T> T citizen(long account, Callable<T> call) throws Exception {
        return As.person(account, DeskIdeas.CITIZEN, call);
    }

    private static <T> T tell(Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<Long> people(int count) throws Exception {
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(DeskIdeas.account(null));
        }
        return people;
    }

    private void awaitTally(long expected) throws Exception {
        await("SELECT COALESCE(SUM(supports), 0) FROM idea_tally WHERE idea_id = ?", expected);
    }

    private void await(String sql, long expected) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (DeskIdeas.number(sql, idea) != expected && System.nanoTime() < until) {
            Thread.sleep(100);
        }
        assertEquals(expected, DeskIdeas.number(sql, idea), sql);
    }

    private static void assertRefused(Callable<?> command) {
        assertEquals(
                Kind.CONFLICT, assertThrows(RuleViolation.class, command::call).kind());
    }

    private static void together(int threads, IntFunction<Callable<?>> work) throws Exception {
        CountDownLatch ready = new CountDownLatch(threads);
        ExecutorService crowd = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Callable<?> own = work.apply(i);
                futures.add(crowd.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return own.call();
                }));
            }
            for (Future<?> future : futures) {
                future.get(SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            crowd.shutdownNow();
        }
    }
}
