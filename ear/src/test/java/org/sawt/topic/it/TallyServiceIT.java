package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.topic.Answer;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.service.TallyDifference;
import org.sawt.topic.service.TallyService;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicResults;
import org.sawt.topic.service.VoteService;

@ExtendWith(ArquillianExtension.class)
class TallyServiceIT {

    private static final long LIMIT = 20_000_000_000L;
    private static final long POLL = 50_000_000L;

    @EJB(lookup = "java:global/sawt/sawt-ejb/TallyService")
    TallyService tally;

    @EJB(lookup = "java:global/sawt/sawt-ejb/TopicQueries")
    TopicQueries queries;

    @EJB(lookup = "java:global/sawt/sawt-ejb/VoteService")
    VoteService votes;

    private final long officer = Office.someone();

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(TallyServiceIT.class, Office.class, ATopic.class, Crowd.class);
    }

    @Test
    void catchesUpAndCountsEveryChangeOnce() throws Exception {
        long choice = Office.publish(officer, ATopic.withOptions("a", "b", "c", "d", "e", "f", "g", "h"));
        long list = Office.publish(officer, ATopic.withStatements("one", "two", "three", "four", "five"));
        List<Long> options = Office.options(choice);
        List<Long> statements = Office.statements(list);
        Crowd.together(16, thread -> () -> {
            Random random = new Random(thread);
            for (int person = 0; person < 8; person++) {
                voteSeveralTimes(random, choice, options, list, statements);
            }
            return null;
        });
        long voted = System.nanoTime();
        List<String> wanted = votesOf(choice, list);
        while (!wanted.equals(tallyOf(choice, list)) && System.nanoTime() - voted < LIMIT) {
            LockSupport.parkNanos(POLL);
        }
        assertEquals(wanted, tallyOf(choice, list));
        for (long topic : List.of(choice, list)) {
            assertEquals(List.of(), recount(topic));
            assertEquals(128, queries.getPublished(topic).participants());
        }
        long total = queries.results(choice).total(choice);
        assertEquals(128, total);
    }

    private void voteSeveralTimes(Random random, long choice, List<Long> options, long list, List<Long> statements)
            throws Exception {
        long person = Office.someone();
        for (int turn = 0; turn < 3; turn++) {
            long option = options.get(random.nextInt(options.size()));
            List<Answer> answers = new ArrayList<>();
            statements.forEach(statement -> answers.add(new Answer(statement, random.nextInt(3) - 1)));
            As.person(person, Office.CITIZEN, () -> votes.cast(choice, List.of(new Answer(choice, option))));
            As.person(person, Office.CITIZEN, () -> votes.cast(list, answers));
        }
    }

    private static List<String> votesOf(long choice, long list) throws Exception {
        return rows(
                "SELECT question_id, choice, COUNT(*) FROM vote WHERE topic_id IN (?, ?) GROUP BY question_id, choice",
                choice,
                list);
    }

    private static List<String> tallyOf(long choice, long list) throws Exception {
        return rows(
                "SELECT question_id, choice, votes FROM vote_tally WHERE topic_id IN (?, ?) AND votes <> 0",
                choice,
                list);
    }

    private static List<String> rows(String sql, Object... topics) throws Exception {
        TreeMap<String, Long> rows = new TreeMap<>();
        try (var connection = Office.dataSource().getConnection();
                var query = Office.prepare(connection, sql, topics);
                var row = query.executeQuery()) {
            while (row.next()) {
                rows.put(row.getLong(1) + "/" + row.getLong(2), row.getLong(3));
            }
        }
        return rows.entrySet().stream().map(Object::toString).toList();
    }

    @Test
    void findsATallyThatSomebodyHasTamperedWith() throws Exception {
        long topic = Office.publish(officer, ATopic.withOptions("yes", "no"));
        List<Long> options = Office.options(topic);
        long person = Office.someone();
        vote(person, topic, options.get(0));
        await(() -> queries.results(topic).count(topic, options.get(0)) == 1);
        Office.change("UPDATE vote_tally SET votes = 100 WHERE topic_id = ? AND choice = ?", topic, options.get(0));
        assertEquals(List.of(new TallyDifference(topic, topic, options.get(0), 100, 1)), recount(topic));
        Office.change("UPDATE vote_tally SET votes = 1 WHERE topic_id = ?", topic);
        assertEquals(List.of(), recount(topic));
        Office.change("INSERT INTO vote_tally VALUES (?, ?, ?, 7)", topic, topic, options.get(1));
        Office.change("UPDATE topic_turnout SET participants = 8 WHERE topic_id = ?", topic);
        assertEquals(
                List.of(
                        new TallyDifference(topic, 0, 0, 8, 1),
                        new TallyDifference(topic, topic, options.get(1), 7, 0)),
                recount(topic));
        Office.change("DELETE FROM vote_tally WHERE topic_id = ? AND choice = ?", topic, options.get(1));
        Office.change("UPDATE topic_turnout SET participants = 1 WHERE topic_id = ?", topic);
    }

    @Test
    void recountsForAdministratorsOnly() throws Exception {
        long topic = Office.publish(officer, ATopic.withOptions("yes", "no"));
        assertThrows(EJBAccessException.class, () -> As.person(officer, Office.OFFICER, () -> tally.recount(topic)));
        assertThrows(EJBAccessException.class, () -> As.anonymous(() -> tally.recount(topic)));
    }

    @Test
    void showsResultsAlwaysWhereTheOwnerWantsIt() throws Exception {
        assertVisible(ResultsVisibility.ALWAYS, List.of(true, true, true, true, true));
    }

    @Test
    void showsResultsToWhoHasVoted() throws Exception {
        assertVisible(ResultsVisibility.AFTER_VOTE, List.of(false, false, true, true, true));
    }

    @Test
    void showsResultsAfterTheCloseOnly() throws Exception {
        assertVisible(ResultsVisibility.AFTER_CLOSE, List.of(false, false, false, true, true));
    }

    /** Whether an anonymous visitor, a person who has not voted, one who has, the owner and an administrator see them. */
    private void assertVisible(ResultsVisibility visibility, List<Boolean> whileOpen) throws Exception {
        long topic = Office.publish(officer, ATopic.withOptions("yes", "no").results(visibility));
        long voter = Office.someone();
        vote(voter, topic, Office.options(topic).getFirst());
        assertEquals(whileOpen, whoSees(topic, voter));
        Office.close(officer, topic);
        assertEquals(List.of(true, true, true, true, true), whoSees(topic, voter));
    }

    private List<Boolean> whoSees(long topic, long voter) throws Exception {
        Callable<TopicResults> results = () -> {
            TopicResults found = queries.results(topic);
            assertEquals(found.isHidden(), !queries.getPublished(topic).resultsVisible());
            return found;
        };
        List<TopicResults> seen = List.of(
                As.anonymous(results),
                As.person(Office.someone(), Office.CITIZEN, results),
                As.person(voter, Office.CITIZEN, results),
                As.person(officer, Office.OFFICER, results),
                As.person(Office.someone(), Office.ADMIN, results));
        return seen.stream().map(found -> !found.isHidden()).toList();
    }

    private void vote(long person, long topic, long option) throws Exception {
        As.person(person, Office.CITIZEN, () -> votes.cast(topic, List.of(new Answer(topic, option))));
    }

    private List<TallyDifference> recount(long topic) throws Exception {
        return As.person(Office.someone(), Office.ADMIN, () -> tally.recount(topic));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        long start = System.nanoTime();
        while (!condition.call()) {
            assertTrue(System.nanoTime() - start < LIMIT, "the tally does not catch up");
            LockSupport.parkNanos(POLL);
        }
    }
}
