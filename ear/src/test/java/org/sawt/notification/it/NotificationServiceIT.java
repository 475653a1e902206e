package org.sawt.notification.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.identity.FormAction;
import org.sawt.identity.service.FormLimits;
import org.sawt.notification.service.NotificationQueries;
import org.sawt.notification.service.NotificationService;

@ExtendWith(ArquillianExtension.class)
class NotificationServiceIT {

    private static final Set<String> CITIZEN = Set.of("citizen");
    private static final long LIMIT = 20_000_000_000L;
    private static final long POLL = 50_000_000L;
    private static final int CROWD = 1_200;

    @EJB(lookup = "java:global/sawt/sawt-ejb/NotificationService")
    NotificationService service;

    @EJB(lookup = "java:global/sawt/sawt-ejb/NotificationQueries")
    NotificationQueries queries;

    @EJB(lookup = "java:global/sawt/sawt-ejb/FormLimits")
    FormLimits limits;

    @Resource(lookup = "java:/jdbc/sawt")
    DataSource dataSource;

    @Resource
    UserTransaction transaction;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(NotificationServiceIT.class);
    }

    /** As after a crash: some of the people know already, and the outbox says that nobody does. */
    @Test
    void tellsEverybodyOnceInBatches() throws Exception {
        List<Long> people = accounts(CROWD);
        long blocked = people.get(5);
        long deleted = people.get(6);
        change("UPDATE account SET status = 'BLOCKED' WHERE id = ?", blocked);
        change("UPDATE account SET status = 'DELETED' WHERE id = ?", deleted);
        long news = number("SELECT NEXT VALUE FOR notification_outbox_seq");
        change(
                "INSERT INTO notification (account_id, announcement_id, kind, subject_kind, subject_id, arguments,"
                        + " created_at, read_at) SELECT id, ?, 'nobody.knows', 'nothing', 1, '', NOW(6), NOW(6)"
                        + " FROM account WHERE id BETWEEN ? AND ?",
                news,
                people.get(100),
                people.get(699));
        announce(news, people, "nothing", 0);
        awaitTold(news);
        assertEquals(CROWD - 1, number("SELECT COUNT(*) FROM notification WHERE announcement_id = ?", news));
        assertEquals(
                600,
                number("SELECT COUNT(*) FROM notification WHERE announcement_id = ? AND read_at IS NOT NULL", news));
        assertEquals(0, number("SELECT COUNT(*) FROM notification WHERE account_id = ?", deleted));
        assertEquals(1, number("SELECT COUNT(*) FROM notification WHERE account_id = ?", blocked));
    }

    @Test
    void readsAndForgetsOnlyOnesOwn() throws Exception {
        long person = accounts(1).getFirst();
        long other = accounts(1).getFirst();
        long first = tell(person);
        tell(person);
        assertEquals(2, (int) as(person, queries::unread));
        assertEquals(0, (int) as(other, queries::unread));
        RuleViolation refused = refusal(() -> as(other, () -> {
            service.read(first);
            return null;
        }));
        assertEquals(RuleViolation.Kind.NOT_FOUND, refused.kind());
        as(person, () -> {
            service.read(first);
            service.read(first);
            return null;
        });
        assertEquals(1, (int) as(person, queries::unread));
        assertEquals(1, as(person, () -> queries.list(true, 1, 20, "en")).total());
        assertEquals(
                List.of(false, true),
                as(person, () -> queries.list(false, 1, 20, "en")).items().stream()
                        .map(notice -> notice.read())
                        .toList());
        assertEquals(1, (int) as(person, service::readAll));
        assertEquals(0, (int) as(person, queries::unread));
    }

    @Test
    void takesBackWhatIsNotToldYet() throws Exception {
        long person = accounts(1).getFirst();
        long news = number("SELECT NEXT VALUE FOR notification_outbox_seq");
        long other = number("SELECT NEXT VALUE FOR notification_outbox_seq");
        announce(news, List.of(person), "hidden", 3_600);
        announce(other, List.of(person), "shown", 3_600);
        change("INSERT INTO mail_outbox (id, account_id, subject_kind, subject_id, recipient, language, subject, body,"
                + " created_at, next_attempt_at, attempts) VALUES (NEXT VALUE FOR mail_outbox_seq, " + person
                + ", 'hidden', 1, 'x@example.org', 'en', 'x', 'x', NOW(6), NOW(6) + INTERVAL 1 HOUR, 0)");
        transaction.begin();
        service.withdraw(new SubjectRef("hidden", 1));
        transaction.rollback();
        assertEquals(2, number("SELECT COUNT(*) FROM notification_outbox WHERE id IN (?, ?)", news, other));
        service.withdraw(new SubjectRef("hidden", 1));
        assertEquals(0, number("SELECT COUNT(*) FROM notification_outbox WHERE id = ?", news));
        assertEquals(1, number("SELECT COUNT(*) FROM notification_outbox WHERE id = ?", other));
        assertEquals(0, number("SELECT COUNT(*) FROM mail_outbox WHERE account_id = ?", person));
        change("DELETE FROM notification_outbox WHERE id = ?", other);
    }

    /** A window of ten minutes may end meanwhile: then the second one begins with the next use. */
    @Test
    void countsFormsSentAtOnce() throws Exception {
        long person = accounts(1).getFirst();
        List<Boolean> sent = together(
                40,
                () -> as(person, () -> {
                    try {
                        limits.use(FormAction.COMMENT);
                        return true;
                    } catch (RuleViolation e) {
                        assertEquals(RuleViolation.Kind.TOO_MANY, e.kind());
                        assertTrue(e.retryAfter().isPresent());
                        return false;
                    }
                }));
        long accepted = sent.stream().filter(each -> each).count();
        assertTrue(accepted == 10 || accepted == 20, "accepted " + accepted);
        assertEquals(
                accepted,
                number("SELECT SUM(uses) FROM form_use WHERE account_id = ? AND time_window = 'TEN_MINUTES'", person));
    }

    private static <T> List<T> together(int threads, Callable<T> work) throws Exception {
        CountDownLatch ready = new CountDownLatch(threads);
        try (ExecutorService crowd = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(crowd.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return work.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        }
    }

    private static <T> T as(long person, Callable<T> call) throws Exception {
        return As.person(person, CITIZEN, call);
    }

    private static RuleViolation refusal(Callable<?> call) throws Exception {
        try {
            call.call();
        } catch (RuleViolation e) {
            return e;
        }
        throw new AssertionError("nothing was refused");
    }

    private long tell(long person) throws Exception {
        long news = number("SELECT NEXT VALUE FOR notification_outbox_seq");
        announce(news, List.of(person), "nothing", 0);
        awaitTold(news);
        return news;
    }

    private void announce(long news, List<Long> people, String subject, int inSeconds) throws SQLException {
        change(
                "INSERT INTO notification_outbox (id, kind, subject_kind, subject_id, arguments, accounts, group_id,"
                        + " except_account, by_mail, in_group, last_account, created_at, next_attempt_at, attempts)"
                        + " VALUES (?, 'nobody.knows', ?, 1, '', ?, 0, 0, FALSE, FALSE, 0, UTC_TIMESTAMP(6),"
                        + " UTC_TIMESTAMP(6) + INTERVAL ? SECOND, 0)",
                news,
                subject,
                people.stream().map(String::valueOf).collect(Collectors.joining(",", ",", ",")),
                inSeconds);
    }

    private void awaitTold(long news) throws SQLException {
        long end = System.nanoTime() + LIMIT;
        while (number("SELECT COUNT(*) FROM notification_outbox WHERE id = ?", news) > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(POLL);
        }
    }

    /** People in rising order of their accounts. */
    private List<Long> accounts(int count) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO account (id, version, user_name, email, display_name, password_hash, language,"
                                + " confirmed_at, created_at) VALUES (?, 1, ?, ?, 'Told', 'x', 'en', UTC_TIMESTAMP(6),"
                                + " UTC_TIMESTAMP(6))")) {
            for (int i = 0; i < count; i++) {
                long id = number(connection, "SELECT NEXT VALUE FOR account_seq");
                insert.setLong(1, id);
                insert.setString(2, "told" + id + "@example.org");
                insert.setString(3, "told" + id + "@example.org");
                insert.addBatch();
                ids.add(id);
            }
            insert.executeBatch();
        }
        return ids;
    }

    private long number(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return number(connection, sql, values);
        }
    }

    private static long number(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement query = prepare(connection, sql, values);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = prepare(connection, sql, values)) {
            change.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
