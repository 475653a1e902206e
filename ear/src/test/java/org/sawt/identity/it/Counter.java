package org.sawt.identity.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.sawt.common.it.As;
import org.sawt.identity.IdentityCard;
import org.sawt.identity.VerificationOutcome;
import org.sawt.identity.service.VerificationService;

/** The counter of a service centre: people with codes and cards, and an officer. Works inside the server only. */
final class Counter {

    static final Set<String> CITIZEN = Set.of("citizen");
    static final Set<String> AGENT = Set.of("citizen", "agent");
    static final Set<String> ADMIN = Set.of("citizen", "admin");

    private static final AtomicLong CARDS =
            new AtomicLong(ThreadLocalRandom.current().nextLong(10_000));

    private Counter() {}

    /** Somebody with an account and nothing else. */
    static long someone() throws Exception {
        long id = number("SELECT NEXT VALUE FOR account_seq");
        change(
                "INSERT INTO account (id, version, user_name, email, display_name, password_hash, language,"
                        + " confirmed_at, created_at) VALUES (?, 1, ?, ?, 'Test مريم', 'none', 'en', NOW(6), NOW(6))",
                id,
                "counter" + id + "@example.org",
                "counter" + id + "@example.org");
        return id;
    }

    /** The card of a person whom no other test knows. */
    static IdentityCard card() {
        return new IdentityCard(
                "8705%05d".formatted(CARDS.incrementAndGet()), "1987-05-31", "CITIZEN", "MUHARRAQ", true, false);
    }

    /** The person makes a code, and the officer opens it. */
    static void open(long officer, long account) throws Exception {
        String code = As.person(account, CITIZEN, () -> service().requestCode());
        As.person(officer, AGENT, () -> service().open(code));
    }

    static VerificationOutcome confirm(long officer, long account, IdentityCard card) throws Exception {
        return As.person(officer, AGENT, () -> service().confirm(account, card));
    }

    static void move(long officer, long account, IdentityCard card) throws Exception {
        As.person(officer, AGENT, () -> {
            service().move(account, card);
            return null;
        });
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

    private static DataSource dataSource() throws NamingException {
        return InitialContext.doLookup("java:/jdbc/sawt");
    }

    private static VerificationService service() throws NamingException {
        return InitialContext.doLookup("java:global/sawt/sawt-ejb/VerificationService");
    }
}
