package org.sawt.audit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.audit.AuditRow;
import org.sawt.audit.AuditSearch;
import org.sawt.audit.service.AuditQueries;
import org.sawt.audit.service.HistoryEvent;
import org.sawt.common.Page;
import org.sawt.common.SubjectRef;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.common.service.AuditTrail;

@ExtendWith(ArquillianExtension.class)
class AuditServiceIT {

    private static final Set<String> ADMIN = Set.of("admin");
    private static final int MOST_STATEMENTS = 4;

    @EJB(lookup = "java:global/sawt/sawt-ejb/AuditTrail")
    AuditTrail trail;

    @EJB(lookup = "java:global/sawt/sawt-ejb/AuditQueries")
    AuditQueries queries;

    @Resource(lookup = "java:/jdbc/sawt")
    DataSource dataSource;

    @Resource
    UserTransaction transaction;

    private final long officer = ThreadLocalRandom.current().nextLong(1_000_000_000L, Integer.MAX_VALUE * 1_000_000L);
    private final SubjectRef topic = new SubjectRef("topic", officer + 1);

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(AuditServiceIT.class);
    }

    private Void record(String action) throws Exception {
        transaction.begin();
        trail.record(topic, action, "قبل", "after");
        transaction.commit();
        return null;
    }

    @Test
    void keepsWhoDidWhatInWhichRole() throws Exception {
        Instant before = Instant.now().minusSeconds(1);
        As.person(officer, Set.of("citizen", "ministry"), () -> record("topic.published"));
        As.person(officer, Set.of("citizen"), () -> record("topic.looked"));
        As.anonymous(() -> record("topic.closed"));
        Page<AuditRow> all = search(new AuditSearch(null, "topic", topic.id(), null, null, null));
        assertEquals(
                List.of("topic.closed null", "topic.looked citizen", "topic.published ministry"),
                all.items().stream()
                        .map(row -> row.action() + " " + row.actorRole())
                        .toList());
        assertEquals(3, all.total());
        AuditRow published = all.items().getLast();
        assertEquals(List.of(officer, "قبل", "after"), List.of(published.actorId(), published.from(), published.to()));
        assertEquals(
                2,
                search(new AuditSearch(officer, null, null, null, before, null)).total());
        assertEquals(
                1,
                search(new AuditSearch(
                                officer,
                                "topic",
                                null,
                                "topic.looked",
                                before,
                                Instant.now().plusSeconds(1)))
                        .total());
        assertEquals(
                0,
                search(new AuditSearch(officer, null, null, null, null, before)).total());
    }

    @Test
    void showsThePublicWhatIsPublicAndNoPerson() throws Exception {
        As.person(officer, Set.of("ministry"), () -> record("topic.drafted"));
        As.person(officer, Set.of("ministry"), () -> record("topic.published"));
        As.person(officer, ADMIN, () -> record("topic.closed"));
        List<HistoryEvent> history = As.anonymous(() -> queries.publicHistory(topic));
        assertEquals(
                List.of("topic.closed admin", "topic.published ministry"),
                history.stream()
                        .map(event -> event.action() + " " + event.role())
                        .toList());
        assertEquals(List.of(), queries.publicHistory(new SubjectRef("account", officer)));
    }

    @Test
    void undoesTheRowWithTheChange() throws Exception {
        transaction.begin();
        trail.record(topic, "topic.published", null, null);
        transaction.rollback();
        assertEquals(List.of(), queries.publicHistory(topic));
    }

    @Test
    void letsAdministratorsSearchOnly() throws Exception {
        AuditSearch everything = new AuditSearch(null, null, null, null, null, null);
        for (String role : List.of("citizen", "ministry", "moderator", "agent", "judge")) {
            assertThrows(
                    EJBAccessException.class,
                    () -> As.person(officer, Set.of(role), () -> queries.search(everything, 1, 10)));
            assertThrows(EJBAccessException.class, () -> As.person(officer, Set.of(role), () -> queries.choices()));
        }
        assertThrows(EJBAccessException.class, () -> As.anonymous(() -> queries.search(everything, 1, 10)));
    }

    @Test
    void searchesWithFewStatementsAndShowsTheLastPageForOneBehindIt() throws Exception {
        for (int i = 0; i < 5; i++) {
            As.anonymous(() -> record("topic.closed"));
        }
        AuditSearch own = new AuditSearch(null, "topic", topic.id(), null, null, null);
        transaction.begin();
        try (Connection connection = dataSource.getConnection()) {
            long before = questions(connection);
            Page<AuditRow> page = As.person(officer, ADMIN, () -> queries.search(own, 99, 2));
            As.person(officer, ADMIN, () -> queries.choices());
            long cost = questions(connection) - before - 1;
            assertTrue(cost <= MOST_STATEMENTS, cost + " statements");
            assertEquals(List.of(3, 1, 5L), List.of(page.page(), page.items().size(), page.total()));
        } finally {
            transaction.rollback();
        }
    }

    private Page<AuditRow> search(AuditSearch wanted) throws Exception {
        return As.person(officer, ADMIN, () -> queries.search(wanted, 1, 10));
    }

    private static long questions(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW SESSION STATUS LIKE 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
