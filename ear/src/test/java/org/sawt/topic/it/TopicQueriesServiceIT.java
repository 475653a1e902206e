package org.sawt.topic.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.common.Page;
import org.sawt.common.RuleViolation;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.topic.Answer;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.service.PolisExport;
import org.sawt.topic.service.StatementView;
import org.sawt.topic.service.TopicCard;
import org.sawt.topic.service.TopicFilter;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicSort;
import org.sawt.topic.service.VoteService;

@ExtendWith(ArquillianExtension.class)
class TopicQueriesServiceIT {

    private static final int MANY = 8_000;

    /** All are closed; every second one is of statements. */
    private static final String INSERT_MANY = """
            INSERT INTO topic (id, kind, origin, results_visibility, owner_id, title_ar, title_en, summary_ar, summary_en,
              body_ar, body_en, opens_at, closes_at, created_at, revised_at, published_at, version)
            SELECT NEXT VALUE FOR topic_seq, IF(seq % 2 = 0, 'STATEMENTS', 'SINGLE_CHOICE'), 'SAWT', 'ALWAYS', ?,
              CONCAT('موضوع ', seq), CONCAT('Topic ', seq), 'ملخص', 'Summary', 'نص', 'Text',
              NOW(6) - INTERVAL (10000 + seq) HOUR, NOW(6) - INTERVAL seq HOUR, NOW(6), NOW(6),
              NOW(6) - INTERVAL (10000 + seq) HOUR, 1
            FROM seq_1_to_8000""";

    @EJB(lookup = "java:global/sawt/sawt-ejb/TopicQueries")
    TopicQueries queries;

    @EJB(lookup = "java:global/sawt/sawt-ejb/VoteService")
    VoteService votes;

    @EJB(lookup = "java:global/sawt/sawt-ejb/PolisExport")
    PolisExport export;

    @Resource(lookup = "java:/jdbc/sawt")
    DataSource dataSource;

    @Resource
    UserTransaction transaction;

    private final long officer = Office.someone();

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(TopicQueriesServiceIT.class, Office.class, ATopic.class);
    }

    @Test
    void listsEightThousandTopicsAtTheSameFewStatementsForEveryPage() throws Exception {
        assertEquals(MANY, Office.change(INSERT_MANY, officer));
        try {
            Set<Long> costs = new HashSet<>();
            for (TopicSort sort : TopicSort.values()) {
                costs.add(cost(new TopicFilter(null, null, null, sort), 1, 20));
                costs.add(cost(new TopicFilter(null, "statements", null, sort), 200, 20));
                costs.add(cost(new TopicFilter(TopicStatus.CLOSED, null, null, sort), 80, 100));
                costs.add(cost(new TopicFilter(TopicStatus.CLOSED, "single_choice", null, sort), 1, 1));
            }
            assertEquals(1, costs.size(), "statements a page: " + costs);
            assertTrue(costs.iterator().next() <= 3, "statements a page: " + costs);
        } finally {
            Office.change("DELETE FROM topic WHERE owner_id = ?", officer);
        }
    }

    /** How many statements the database got for a full page. */
    private long cost(TopicFilter filter, int page, int size) throws Exception {
        transaction.begin();
        try (Connection connection = dataSource.getConnection()) {
            long before = questions(connection);
            Page<TopicCard> found = queries.list(filter, page, size);
            long after = questions(connection);
            assertEquals(size, found.items().size());
            assertTrue(found.total() >= MANY / 2);
            return after - before - 1;
        } finally {
            transaction.rollback();
        }
    }

    private static long questions(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW SESSION STATUS LIKE 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }

    @Test
    void listsEveryTopicOnOnePageOnlyAndNoDraft() throws Exception {
        Set<Long> own = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            own.add(Office.publish(officer, ATopic.withOptions("yes", "no")));
        }
        long draft = Office.draft(officer, ATopic.withOptions("yes", "no"));
        TopicFilter newest = new TopicFilter(TopicStatus.OPEN, "single_choice", null, TopicSort.NEWEST);
        Set<Long> seen = new HashSet<>();
        for (int page = 1; !seen.containsAll(own); page++) {
            Page<TopicCard> found = queries.list(newest, page, 2);
            assertTrue(page <= found.pages(), "all of " + own + " in " + seen);
            found.items().forEach(card -> assertTrue(seen.add(card.id()), "twice: " + card));
        }
        assertFalse(seen.contains(draft));
    }

    @Test
    void neverShowsThePublicAStatementThatWasModeratedOut() throws Exception {
        long topic = Office.publish(officer, ATopic.withStatements("welcome", "outrageous", "fine"));
        List<Long> statements = Office.statements(topic);
        long voter = Office.someone();
        As.person(
                voter,
                Office.CITIZEN,
                () -> votes.cast(
                        topic, statements.stream().map(id -> new Answer(id, 1)).toList()));
        Office.change("UPDATE topic_statement SET moderation = -1 WHERE id = ?", statements.get(1));
        Office.close(officer, topic);
        List<Long> shown = List.of(statements.get(0), statements.get(2));
        for (Set<String> roles : List.of(Office.CITIZEN, Set.of("moderator"), Office.OFFICER)) {
            assertEquals(
                    shown,
                    As.person(voter, roles, () -> queries.getPublished(topic)).statements().stream()
                            .map(StatementView::id)
                            .toList());
            assertEquals(
                    shown,
                    List.copyOf(As.person(voter, roles, () -> queries.results(topic))
                            .counts()
                            .keySet()));
        }
        assertFalse(As.anonymous(() -> comments(topic)).contains("outrageous"));
        assertTrue(As.anonymous(() -> comments(topic)).contains("welcome"));
        assertFalse(As.person(voter, Office.OFFICER, () -> comments(topic)).contains("outrageous"));
        assertTrue(As.person(officer, Office.OFFICER, () -> comments(topic)).contains("outrageous"));
        assertEquals(
                statements,
                As.person(officer, Office.OFFICER, () -> queries.getOwn(topic)).statements().stream()
                        .map(StatementView::id)
                        .toList());
    }

    @Test
    void tellsNobodyButTheOwnerWhoVotedHow() throws Exception {
        long topic = Office.publish(officer, ATopic.withStatements("one", "two"));
        List<Answer> answers = List.of(new Answer(Office.statements(topic).getFirst(), Answer.AGREE));
        As.person(Office.someone(), Office.CITIZEN, () -> votes.cast(topic, answers));
        Office.close(officer, topic);
        StringWriter file = new StringWriter();
        assertThrows(RuleViolation.class, () -> As.anonymous(() -> write(topic, file)));
        assertThrows(RuleViolation.class, () -> As.person(Office.someone(), Office.OFFICER, () -> write(topic, file)));
        assertEquals("", file.toString());
        As.person(officer, Office.OFFICER, () -> write(topic, file));
        assertEquals(2, file.toString().lines().count());
    }

    private String comments(long topic) {
        StringWriter file = new StringWriter();
        export.writeComments(topic, "en", file);
        return file.toString();
    }

    private Void write(long topic, StringWriter target) {
        export.writeParticipantsVotes(topic, target);
        return null;
    }
}
