package org.sawt.idea.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Makes people, rounds and public ideas, straight in the database, and looks at them. Works inside the server only. */
final class DeskIdeas {

    static final Set<String> CITIZEN = Set.of("citizen");
    static final Set<String> OFFICER = Set.of("ministry");

    private DeskIdeas() {}

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

    /** Somebody who works for this entity; for nobody when it is null. */
    static long account(Long entityId) throws Exception {
        long id = number("SELECT NEXT VALUE FOR account_seq");
        String name = "desk" + id + "@example.org";
        change(
                "INSERT INTO account (id, version, user_name, email, display_name, password_hash, language, entity_id,"
                        + " confirmed_at, created_at) VALUES (?, 1, ?, ?, 'Desk', 'x', 'en', ?, NOW(6), NOW(6))",
                id,
                name,
                name,
                entityId);
        return id;
    }

    static void verify(long account) throws Exception {
        change(
                "INSERT INTO verified_identity (account_id, person_hash, method, residency, governorate, age_band,"
                        + " verified_at) VALUES (?, ?, 'COUNTER', 'CITIZEN', 'MUHARRAQ', 'FROM_25', NOW(6))",
                account,
                (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
    }

    /** An open round of the entity. */
    static long round(long entityId, String level) throws Exception {
        long id = number("SELECT NEXT VALUE FOR idea_round_seq");
        change(
                "INSERT INTO idea_round (id, entity_id, standing, eligible_level, eligible_governorates,"
                        + " eligible_age_bands, title_ar, title_en, question_ar, question_en, description_ar,"
                        + " description_en, moderation_mode, threshold, answer_days, opens_at, created_at, published_at,"
                        + " version) VALUES (?, ?, FALSE, ?, '', '', 'دعوة', 'Call', '؟', '?', 'شرح', 'About', 'AFTER',"
                        + " 0, 10, NOW(6) - INTERVAL 1 DAY, NOW(6), NOW(6), 1)",
                id,
                entityId,
                level);
        return id;
    }

    static long idea(long entityId, String title) throws Exception {
        return idea(1, entityId, title);
    }

    /** A public idea of somebody. */
    static long idea(long roundId, long entityId, String title) throws Exception {
        long id = number("SELECT NEXT VALUE FOR idea_seq");
        change(
                "INSERT INTO idea (id, round_id, category_id, entity_id, author_id, origin, language, title, body, status,"
                        + " visibility, imported_supports, created_at, revised_at, published_at, version) VALUES (?, ?, 1,"
                        + " ?, ?, 'SAWT', 'en', ?, '<p>Text</p>', 'PUBLISHED', 'VISIBLE', 0, NOW(6), NOW(6), NOW(6), 1)",
                id,
                roundId,
                entityId,
                account(null),
                title);
        return id;
    }

    static void comment(long ideaId, String text) throws Exception {
        change(
                "INSERT INTO comment (id, subject_kind, subject_id, origin_id, depth, author_id, label, language, text,"
                        + " visibility, created_at, shown_at, versions, version) VALUES (NEXT VALUE FOR comment_seq,"
                        + " 'idea', ?, ?, 1, ?, 'NONE', 'en', ?, 'VISIBLE', NOW(6), NOW(6), 0, 1)",
                ideaId,
                ideaId,
                account(null),
                text);
    }

    static Set<Long> supporters(long ideaId) throws Exception {
        return numbers("SELECT account_id FROM idea_support WHERE idea_id = ?", ideaId);
    }

    /** What the tally holds and what it does not hold yet. */
    static long counted(long ideaId) throws Exception {
        return number(
                "SELECT COALESCE((SELECT supports FROM idea_tally WHERE idea_id = ?), 0)"
                        + " + COALESCE((SELECT SUM(gain) FROM idea_support_change WHERE idea_id = ?), 0)",
                ideaId,
                ideaId);
    }

    static Set<Long> numbers(String sql, Object... values) throws Exception {
        Set<Long> numbers = new TreeSet<>();
        try (Connection connection = dataSource().getConnection();
                PreparedStatement query = prepare(connection, sql, values);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
        }
        return numbers;
    }

    static long number(String sql, Object... values) throws Exception {
        return List.copyOf(numbers(sql, values)).getFirst();
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
}
