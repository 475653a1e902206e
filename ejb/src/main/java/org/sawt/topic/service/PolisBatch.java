package org.sawt.topic.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** An INSERT that is sent in batches. */
final class PolisBatch implements AutoCloseable {

    private static final int SIZE = 1000;

    private final PreparedStatement statement;
    private int waiting;

    PolisBatch(Connection connection, String sql) throws SQLException {
        this.statement = connection.prepareStatement(sql);
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        waiting++;
        if (waiting == SIZE) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
