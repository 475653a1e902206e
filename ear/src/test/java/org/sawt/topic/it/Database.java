package org.sawt.topic.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.sawt.common.it.Portal;

/** Looks into the portal's database from outside of the server. */
final class Database {

    private Database() {}

    /** The first column of the one row. */
    static long number(String sql, Object... values) throws SQLException {
        try (Connection connection = Portal.connection()) {
            return number(connection, sql, values);
        }
    }

    static long number(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement query = prepare(connection, sql, values);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static int change(String sql, Object... values) throws SQLException {
        try (Connection connection = Portal.connection();
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
}
