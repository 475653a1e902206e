package org.sawt.topic.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.sawt.common.it.As;
import org.sawt.topic.service.TopicService;

/** Puts topics to the public and looks into the database. Works inside the server only. */
final class Office {

    static final Set<String> CITIZEN = Set.of("citizen");
    static final Set<String> OFFICER = Set.of("ministry");
    static final Set<String> ADMIN = Set.of("admin");

    private Office() {}

    /** The number of an account that no other test uses. */
    static long someone() {
        return ThreadLocalRandom.current().nextLong(1_000_000_000L, Integer.MAX_VALUE * 1_000_000L);
    }

    static long draft(long officer, ATopic topic) throws Exception {
        return As.person(officer, OFFICER, () -> topics().draft(topic.draft()));
    }

    static long publish(long officer, ATopic topic) throws Exception {
        long id = draft(officer, topic);
        publish(officer, id);
        return id;
    }

    static void publish(long officer, long id) throws Exception {
        As.person(officer, OFFICER, () -> {
            topics().publish(id);
            return null;
        });
    }

    static void close(long officer, long id) throws Exception {
        As.person(officer, OFFICER, () -> {
            topics().close(id);
            return null;
        });
    }

    /** The options of a topic in their order. */
    static List<Long> options(long topicId) throws Exception {
        return numbers("SELECT id FROM topic_option WHERE topic_id = ? ORDER BY position", topicId);
    }

    /** The statements of a topic in their order. */
    static List<Long> statements(long topicId) throws Exception {
        return numbers("SELECT id FROM topic_statement WHERE topic_id = ? ORDER BY position", topicId);
    }

    /** The first column of all rows. */
    static List<Long> numbers(String sql, Object... values) throws Exception {
        List<Long> numbers = new ArrayList<>();
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
        return numbers(sql, values).getFirst();
    }

    static int change(String sql, Object... values) throws Exception {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement change = prepare(connection, sql, values)) {
            return change.executeUpdate();
        }
    }

    static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    static DataSource dataSource() throws NamingException {
        return InitialContext.doLookup("java:/jdbc/sawt");
    }

    private static TopicService topics() throws NamingException {
        return InitialContext.doLookup("java:global/sawt/sawt-ejb/TopicService");
    }
}
