package org.sawt.common.it;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Makes people with accounts for one test each, straight in the database. */
public final class People {

    /** The password of each of them. */
    public static final String PASSWORD = "a fine long pass phrase 7";

    private static final AtomicLong COUNT = new AtomicLong();
    private static final String HASH = hash();

    /**
     * A person with an account.
     *
     * @param token a personal token for the JSON interface
     */
    public record Person(long id, String userName, String token) {}

    private People() {}

    public static Person citizen() throws SQLException {
        return with("citizen");
    }

    /** An officer of a government entity that nobody else works for. */
    public static Person officer() throws SQLException {
        return with("citizen", "ministry");
    }

    /** An officer of this government entity. */
    public static Person officer(long entityId) throws SQLException {
        return of(entityId, "citizen", "ministry");
    }

    /** A person who works for this government entity with these roles. */
    public static Person of(long entityId, String... roles) throws SQLException {
        try (Connection connection = Portal.connection()) {
            return with(connection, entityId, roles);
        }
    }

    /** A government entity of the test's own. */
    public static long entity() throws SQLException {
        try (Connection connection = Portal.connection()) {
            return entity(connection);
        }
    }

    /** A person with these roles; an officer or agent works for an entity of their own. */
    public static Person with(String... roles) throws SQLException {
        try (Connection connection = Portal.connection()) {
            return with(connection, roles);
        }
    }

    /** A person with these roles in another database than the shared portal's. */
    public static Person with(Connection connection, String... roles) throws SQLException {
        boolean ofAnEntity =
                List.of(roles).contains("ministry") || List.of(roles).contains("agent");
        return with(connection, ofAnEntity ? entity(connection) : null, roles);
    }

    private static Person with(Connection connection, Long entityId, String... roles) throws SQLException {
        String userName = "person" + COUNT.incrementAndGet() + "@example.org";
        long id = insertAccount(connection, userName, entityId);
        for (String role : List.of(roles)) {
            insert(connection, "INSERT INTO account_role (account_id, role) VALUES (?, ?)", id, role);
        }
        String token = "sawt_test_" + userName;
        insert(
                connection,
                "INSERT INTO api_token (id, account_id, token_hash, label, created_at)"
                        + " VALUES (NEXT VALUE FOR api_token_seq, ?, ?, 'test', NOW(6))",
                id,
                sha256(token));
        return new Person(id, userName, token);
    }

    private static long insertAccount(Connection connection, String userName, Long entityId) throws SQLException {
        long id = next(connection, "account_seq");
        insert(
                connection,
                "INSERT INTO account (id, version, user_name, email, display_name, password_hash, language,"
                        + " entity_id, confirmed_at, created_at) VALUES (?, 1, ?, ?, 'Test مريم', ?, 'en', ?, ?, ?)",
                id,
                userName,
                userName,
                HASH,
                entityId,
                Timestamp.from(Instant.now()),
                Timestamp.from(Instant.now()));
        return id;
    }

    private static long entity(Connection connection) throws SQLException {
        long id = next(connection, "government_entity_seq");
        insert(
                connection,
                "INSERT INTO government_entity (id, version, kind, calendar_id, name_ar, name_en, abbreviation_ar,"
                        + " abbreviation_en, email, phone, website, address_ar, address_en, active, created_at)"
                        + " VALUES (?, 1, 'MINISTRY', (SELECT MIN(id) FROM working_calendar), ?, ?, '', '', '', '', '',"
                        + " '', '', TRUE, NOW(6))",
                id,
                "جهة الاختبار " + id,
                "Test entity " + id);
        return id;
    }

    private static long next(Connection connection, String sequence) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT NEXT VALUE FOR " + sequence)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the form of Jakarta Security's Pbkdf2PasswordHash. */
    private static String hash() {
        try {
            byte[] salt = new byte[32];
            new SecureRandom().nextBytes(salt);
            byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, 210_000, 256))
                    .getEncoded();
            Base64.Encoder base64 = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:210000:" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
