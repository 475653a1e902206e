package org.sawt.discussion.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.sawt.common.SubjectRef;

/** Makes people and topics to talk about, straight in the database. Works inside the server only. */
final class Talk {
    static final Set<String> CITIZEN = Set.of("citizen");
    static final Set<String> OFFICER = Set.of("citizen", "ministry");
    static final Set<String> MODERATOR = Set.of("citizen", "moderator");

    private Talk() {}

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

    static long citizen() throws Exception {
        return of(null);
    }

    /** Somebody who works for this entity; for nobody when it is null. */
    static long of(Long entityId) throws Exception {
        long id = number("SELECT NEXT VALUE FOR account_seq");
        String name = "talker" + id + "@example.org";
        change(
                "INSERT INTO account (id, version, user_name, email, display_name, password_hash, language, entity_id,"
                        + " confirmed_at, created_at) VALUES (?, 1, ?, ?, ?, 'x', 'en', ?, NOW(6), NOW(6))",
                id,
                name,
                name,
                "Talker " + id,
                entityId);
        return id;
    }

    /** An open topic of this entity. */
    static SubjectRef topic(Long entityId, long owner) throws Exception {
        long id = number("SELECT NEXT VALUE FOR topic_seq");
        change("""
                INSERT INTO topic (id, kind, origin, results_visibility, owner_id, entity_id, title_ar, title_en, summary_ar,
                  summary_en, body_ar, body_en, opens_at, closes_at, created_at, revised_at, published_at, version,
                  eligible_level, eligible_governorates, eligible_age_bands)
                VALUES (?, 'STATEMENTS', 'SAWT', 'ALWAYS', ?, ?, 'نقاش', 'Talk', '', '', '', '', NOW(6) - INTERVAL 1 DAY,
                  NOW(6) + INTERVAL 1 DAY, NOW(6), NOW(6), NOW(6) - INTERVAL 1 DAY, 1, 'REGISTERED', '', '')""", id, owner, entityId);
        return new SubjectRef("topic", id);
    }

    static long number(String sql, Object... values) throws Exception {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement query = prepare(connection, sql, values);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
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

    static DataSource dataSource() throws NamingException {
        return InitialContext.doLookup("java:/jdbc/sawt");
    }
}
