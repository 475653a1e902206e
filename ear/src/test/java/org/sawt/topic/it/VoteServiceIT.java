package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.topic.Answer;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.VoteReceipt;
import org.sawt.topic.service.VoteService;

@ExtendWith(ArquillianExtension.class)
class VoteServiceIT {

    private static final int THREADS = 64;

    @EJB(lookup = "java:global/sawt/sawt-ejb/VoteService")
    VoteService votes;

    @EJB(lookup = "java:global/sawt/sawt-ejb/TopicQueries")
    TopicQueries queries;

    private final long officer = Office.someone();
    private final long person = Office.someone();

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(VoteServiceIT.class, Office.class, ATopic.class, Crowd.class);
    }

    @Test
    void countsSixtyFourVotesOfOnePersonAtOneMomentAsOne() throws Exception {
        long topic = Office.publish(officer, ATopic.withOptions("yes", "no"));
        List<Long> options = Office.options(topic);
        List<VoteReceipt> receipts =
                Crowd.together(THREADS, i -> () -> choose(person, topic, options.get(i % options.size())));
        assertEquals(1, receipts.stream().filter(VoteReceipt::first).count());
        assertEquals(1, Office.number("SELECT COUNT(*) FROM vote WHERE topic_id = ?", topic));
        assertEquals(1, Office.number("SELECT COUNT(*) FROM participant WHERE topic_id = ?", topic));
        long last = Office.number("SELECT choice FROM vote_log WHERE topic_id = ? ORDER BY id DESC LIMIT 1", topic);
        assertEquals(last, Office.number("SELECT choice FROM vote WHERE topic_id = ?", topic));
    }

    @Test
    void changesTheVoteUntilTheTopicCloses() throws Exception {
        long topic = Office.publish(officer, ATopic.withOptions("yes", "no"));
        List<Long> options = Office.options(topic);
        assertTrue(choose(person, topic, options.get(0)).first());
        VoteReceipt changed = choose(person, topic, options.get(1));
        assertFalse(changed.first());
        assertEquals(Map.of(topic, options.get(1)), changed.choices());
        assertEquals(changed.castAt(), choose(person, topic, options.get(1)).castAt());
        assertEquals(2, Office.number("SELECT COUNT(*) FROM vote_log WHERE topic_id = ?", topic));
        Office.close(officer, topic);
        assertRefused(Kind.CONFLICT, () -> choose(person, topic, options.get(0)));
        assertEquals(
                Map.of(topic, options.get(1)),
                As.person(person, Office.CITIZEN, () -> queries.ownVote(topic))
                        .orElseThrow()
                        .choices());
    }

    @Test
    void takesStatementsOneAtATimeAndAsAList() throws Exception {
        long topic = Office.publish(officer, ATopic.withStatements("one", "two", "three"));
        List<Long> statements = Office.statements(topic);
        assertTrue(cast(person, topic, new Answer(statements.get(1), Answer.DISAGREE))
                .first());
        VoteReceipt all = cast(
                person,
                topic,
                new Answer(statements.get(2), Answer.PASS),
                new Answer(statements.get(0), Answer.AGREE),
                new Answer(statements.get(1), Answer.AGREE));
        assertFalse(all.first());
        assertEquals(Map.of(statements.get(0), 1L, statements.get(1), 1L, statements.get(2), 0L), all.choices());
        assertEquals(1, Office.number("SELECT COUNT(*) FROM participant WHERE topic_id = ?", topic));
        assertEquals(3, Office.number("SELECT COUNT(*) FROM vote WHERE topic_id = ?", topic));
        assertEquals(4, Office.number("SELECT COUNT(*) FROM vote_log WHERE topic_id = ?", topic));
    }

    @Test
    void refusesWhatIsNotAnAnswerToThisTopicAndKeepsNothingOfIt() throws Exception {
        long topic = Office.publish(officer, ATopic.withOptions("yes", "no"));
        long other = Office.publish(officer, ATopic.withOptions("red", "blue"));
        long statements = Office.publish(officer, ATopic.withStatements("one", "two"));
        long one = Office.statements(statements).getFirst();
        assertEquals(
                "option",
                assertRefused(
                        Kind.INVALID,
                        () -> choose(person, topic, Office.options(other).getFirst())));
        assertRefused(Kind.INVALID, () -> cast(person, topic));
        assertEquals(
                "votes",
                assertRefused(
                        Kind.INVALID,
                        () -> cast(person, statements, new Answer(one, 1), new Answer(one + 1_000_000, 1))));
        assertRefused(Kind.INVALID, () -> cast(person, statements, new Answer(one, 2)));
        assertRefused(Kind.INVALID, () -> cast(person, statements, new Answer(one, 1), new Answer(one, -1)));
        assertEquals(0, rowsOf(topic) + rowsOf(statements));
    }

    @Test
    void refusesStatementsThatWereModeratedOut() throws Exception {
        long topic = Office.publish(officer, ATopic.withStatements("one", "two"));
        long two = Office.statements(topic).get(1);
        Office.change("UPDATE topic_statement SET moderation = -1 WHERE id = ?", two);
        assertRefused(Kind.INVALID, () -> cast(person, topic, new Answer(two, Answer.AGREE)));
        assertEquals(0, rowsOf(topic));
    }

    @Test
    void refusesAnonymousCallersAndPeopleWithoutARole() throws Exception {
        long topic = Office.publish(officer, ATopic.withOptions("yes", "no"));
        List<Answer> yes = List.of(new Answer(topic, Office.options(topic).getFirst()));
        assertThrows(EJBAccessException.class, () -> As.anonymous(() -> votes.cast(topic, yes)));
        assertThrows(
                EJBAccessException.class, () -> As.person(person, Set.of("visitor"), () -> votes.cast(topic, yes)));
        assertEquals(0, rowsOf(topic));
    }

    @Test
    void refusesDraftsAndTopicsThatAreNotOpenYet() throws Exception {
        long draft = Office.draft(officer, ATopic.withOptions("yes", "no"));
        assertRefused(
                Kind.NOT_FOUND,
                () -> choose(person, draft, Office.options(draft).getFirst()));
        long scheduled = Office.publish(
                officer, ATopic.withOptions("yes", "no").opening(Instant.now().plus(Duration.ofDays(1))));
        assertRefused(
                Kind.CONFLICT,
                () -> choose(person, scheduled, Office.options(scheduled).getFirst()));
        assertRefused(Kind.NOT_FOUND, () -> choose(person, Office.someone(), 1));
        assertEquals(0, rowsOf(draft) + rowsOf(scheduled));
    }

    @Test
    void acceptsNoVoteAfterTheMomentAtWhichAnOfficerCloses() throws Exception {
        long topic = Office.publish(officer, ATopic.withOptions("yes", "no"));
        List<Long> options = Office.options(topic);
        AtomicInteger accepted = new AtomicInteger();
        List<Integer> refused = Crowd.together(8, i -> () -> {
            if (i == 0) {
                while (accepted.get() < 40) {
                    Thread.onSpinWait();
                }
                Office.close(officer, topic);
                return 0;
            }
            return voteUntilClosed(topic, options, accepted);
        });
        assertEquals(7, refused.stream().mapToInt(Integer::intValue).sum());
        assertEquals(accepted.get(), Office.number("SELECT COUNT(*) FROM vote_log WHERE topic_id = ?", topic));
        assertEquals(
                0,
                Office.number(
                        "SELECT COUNT(*) FROM vote_log l JOIN topic t ON t.id = l.topic_id"
                                + " WHERE t.id = ? AND l.cast_at > t.closes_at",
                        topic));
    }

    /** Ends with the first refusal, which is for the closing and nothing else. */
    private int voteUntilClosed(long topic, List<Long> options, AtomicInteger accepted) throws Exception {
        long voter = Office.someone();
        for (int turn = 0; ; turn++) {
            try {
                choose(voter, topic, options.get(turn % 2));
                accepted.incrementAndGet();
            } catch (RuleViolation e) {
                assertEquals(Kind.CONFLICT, e.kind());
                return 1;
            }
        }
    }

    @Test
    void refusesAVoteThatBeginsBeforeTheTopicClosesAndEndsAfter() throws Exception {
        Instant closesAt = Instant.now().plusSeconds(5);
        long topic = Office.publish(officer, ATopic.withOptions("yes", "no").closing(closesAt));
        List<Long> options = Office.options(topic);
        choose(person, topic, options.get(0));
        Executor thread = task -> new Thread(task).start();
        CompletableFuture<VoteReceipt> late;
        try (Connection connection = Office.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Office.prepare(connection, "SELECT id FROM participant WHERE topic_id = ? FOR UPDATE", topic)
                    .executeQuery();
            late = CompletableFuture.supplyAsync(() -> unchecked(topic, options.get(1)), thread);
            assertTrue(Instant.now().isBefore(closesAt), "the vote begins in time");
            assertThrows(
                    TimeoutException.class,
                    () -> late.get(Duration.between(Instant.now(), closesAt).toMillis() + 300, TimeUnit.MILLISECONDS));
            connection.rollback();
        }
        Throwable cause = assertThrows(ExecutionException.class, () -> late.get(30, TimeUnit.SECONDS))
                .getCause();
        assertEquals(Kind.CONFLICT, ((RuleViolation) cause).kind());
        assertEquals(options.get(0), Office.number("SELECT choice FROM vote WHERE topic_id = ?", topic));
        assertEquals(1, Office.number("SELECT COUNT(*) FROM vote_log WHERE topic_id = ?", topic));
    }

    private VoteReceipt unchecked(long topic, long option) {
        try {
            return choose(person, topic, option);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private VoteReceipt choose(long voter, long topic, long option) throws Exception {
        return cast(voter, topic, new Answer(topic, option));
    }

    private VoteReceipt cast(long voter, long topic, Answer... answers) throws Exception {
        return As.person(voter, Office.CITIZEN, () -> votes.cast(topic, List.of(answers)));
    }

    private static String assertRefused(Kind kind, Executable vote) {
        RuleViolation refusal = assertThrows(RuleViolation.class, vote);
        assertEquals(kind, refusal.kind());
        return refusal.violations().getFirst().field();
    }

    /** What a refused vote would have left. */
    private static long rowsOf(long topic) throws Exception {
        return Office.number("SELECT COUNT(*) FROM participant WHERE topic_id = ?", topic)
                + Office.number("SELECT COUNT(*) FROM vote WHERE topic_id = ?", topic)
                + Office.number("SELECT COUNT(*) FROM vote_log WHERE topic_id = ?", topic)
                + Office.number("SELECT COUNT(*) FROM vote_uncounted WHERE topic_id = ?", topic);
    }
}
