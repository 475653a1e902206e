package org.sawt.moderation.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.RuleViolation;
import org.sawt.common.RuleViolation.Kind;
import org.sawt.common.SubjectRef;
import org.sawt.common.it.As;
import org.sawt.discussion.CommentDraft;
import org.sawt.discussion.CommentLabel;
import org.sawt.discussion.service.CommentCommand;
import org.sawt.discussion.service.CommentService;

/** Makes people, and comments to be moderated. Works inside the server only. */
final class Court {

    static final Set<String> CITIZEN = Set.of("citizen");
    static final Set<String> MODERATOR = Set.of("citizen", "moderator");

    private Court() {}

    static long person() throws Exception {
        return of(null);
    }

    /** Somebody who works for this entity; for nobody when it is null. */
    static long of(Long entityId) throws Exception {
        long id = number("SELECT NEXT VALUE FOR account_seq");
        String name = "court" + id + "@example.org";
        change(
                "INSERT INTO account (id, version, user_name, email, display_name, password_hash, language, entity_id,"
                        + " confirmed_at, created_at) VALUES (?, 1, ?, ?, ?, 'x', 'en', ?, NOW(6), NOW(6))",
                id,
                name,
                name,
                "Person " + id,
                entityId);
        return id;
    }

    static long entity() throws Exception {
        long id = number("SELECT NEXT VALUE FOR government_entity_seq");
        change(
                "INSERT INTO government_entity (id, version, kind, calendar_id, name_ar, name_en, abbreviation_ar,"
                        + " abbreviation_en, email, phone, website, address_ar, address_en, active, created_at)"
                        + " VALUES (?, 1, 'MINISTRY', (SELECT MIN(id) FROM working_calendar), ?, ?, '', '', '', '', '',"
                        + " '', '', TRUE, NOW(6))",
                id,
                "جهة " + id,
                "Entity " + id);
        return id;
    }

    /** An open topic of this entity. */
    static SubjectRef topic(Long entityId) throws Exception {
        long id = number("SELECT NEXT VALUE FOR topic_seq");
        change("""
                INSERT INTO topic (id, kind, origin, results_visibility, owner_id, entity_id, title_ar, title_en, summary_ar,
                  summary_en, body_ar, body_en, opens_at, closes_at, created_at, revised_at, published_at, version,
                  eligible_level, eligible_governorates, eligible_age_bands)
                VALUES (?, 'STATEMENTS', 'SAWT', 'ALWAYS', ?, ?, 'نقاش', 'Talk', '', '', '', '', NOW(6) - INTERVAL 1 DAY,
                  NOW(6) + INTERVAL 1 DAY, NOW(6), NOW(6), NOW(6) - INTERVAL 1 DAY, 1, 'REGISTERED', '', '')""", id, person(), entityId);
        return new SubjectRef("topic", id);
    }

    static SubjectRef comment(SubjectRef topic, long author, String text) throws Exception {
        CommentService comments = InitialContext.doLookup("java:global/sawt/sawt-ejb/CommentService");
        CommentDraft draft = new CommentDraft(text, CommentLabel.NONE);
        long id = As.person(author, CITIZEN, () -> comments.write(new CommentCommand(topic, null, draft)))
                .id();
        return new SubjectRef("comment", id);
    }

    /** How the public sees a comment. */
    static String visibility(SubjectRef comment) throws Exception {
        return text("SELECT visibility FROM comment WHERE id = ?", comment.id());
    }

    static long caseOf(SubjectRef content) throws Exception {
        return number("SELECT id FROM moderation_case WHERE kind = ? AND subject_id = ?", content.kind(), content.id());
    }

    static long number(String sql, Object... values) throws Exception {
        return Long.parseLong(text(sql, values));
    }

    static String text(String sql, Object... values) throws Exception {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement query = prepare(connection, sql, values);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    static int change(String sql, Object... values) throws Exception {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement change = prepare(connection, sql, values)) {
            return change.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static DataSource dataSource() throws NamingException {
        return InitialContext.doLookup("java:/jdbc/sawt");
    }

    /** Calls all of them at the same time. */
    static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(calls.size())) {
            List<Future<T>> answers = new ArrayList<>();
            for (Callable<T> call : calls) {
                answers.add(pool.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            List<T> found = new ArrayList<>();
            for (Future<T> answer : answers) {
                found.add(answer.get());
            }
            return found;
        }
    }

    static void assertRefused(Kind kind, Executable call) {
        assertEquals(kind, assertThrows(RuleViolation.class, call).kind());
    }
}
