package org.sawt.identity.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.sawt.identity.SecretToken;

/** Writes and reads the tables about people. Works inside the server only. */
final class PeopleTables {

    private PeopleTables() {}

    /** A person with this name and address, with a session and a token. */
    static long person(String name, String email) throws Exception {
        long id = number("SELECT NEXT VALUE FOR account_seq");
        change(
                "INSERT INTO account (id, version, user_name, email, display_name, password_hash, language,"
                        + " confirmed_at, created_at) VALUES (?, 1, ?, ?, ?, 'x', 'en', NOW(6), NOW(6))",
                id,
                email,
                email,
                name);
        change("INSERT INTO account_role (account_id, role) VALUES (?, 'citizen')", id);
        change(
                "INSERT INTO account_session (id, account_id, secret_hash, via, second_factor, device, remembered,"
                        + " created_at, seen_at, expires_at) VALUES (NEXT VALUE FOR account_session_seq, ?, ?, 'PASSWORD',"
                        + " 'NONE', 'Test', FALSE, NOW(6), NOW(6), NOW(6) + INTERVAL 1 DAY)",
                id,
                SecretToken.hash("session of " + email));
        change(
                "INSERT INTO api_token (id, account_id, token_hash, label, created_at)"
                        + " VALUES (NEXT VALUE FOR api_token_seq, ?, ?, 'test', NOW(6))",
                id,
                SecretToken.hash(tokenOf(email)));
        return id;
    }

    static String tokenOf(String email) {
        return "token of " + email;
    }

    static void giveRole(long account, String role) throws Exception {
        change("INSERT INTO account_role (account_id, role) VALUES (?, ?)", account, role);
    }

    static void verify(long account) throws Exception {
        change(
                "INSERT INTO verified_identity (account_id, person_hash, method, residency, governorate, age_band,"
                        + " verified_at) VALUES (?, ?, 'COUNTER', 'CITIZEN', 'MUHARRAQ', 'FROM_25', NOW(6))",
                account,
                SecretToken.hash("human being " + account));
    }

    /** Makes the account one of a government entity of its own. */
    static long employ(long account) throws Exception {
        long id = number("SELECT NEXT VALUE FOR government_entity_seq");
        change(
                "INSERT INTO government_entity (id, version, kind, calendar_id, name_ar, name_en, abbreviation_ar,"
                        + " abbreviation_en, email, phone, website, address_ar, address_en, active, created_at)"
                        + " VALUES (?, 1, 'MINISTRY', (SELECT MIN(id) FROM working_calendar), ?, ?, '', '', '', '', '',"
                        + " '', '', TRUE, NOW(6))",
                id,
                "جهة " + id,
                "Entity " + id);
        change("UPDATE account SET entity_id = ? WHERE id = ?", id, account);
        return id;
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

    static DataSource dataSource() throws NamingException {
        return InitialContext.doLookup("java:/jdbc/sawt");
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
