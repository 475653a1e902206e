package org.sawt.topic.service;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Hands out ids of a sequence whose increment is 50: its value is the last id of a block. */
final class PolisIds {

    private static final int BLOCK = 50;

    private final Connection connection;
    private final String sequence;
    private long next;
    private long last = -1;

    PolisIds(Connection connection, String sequence) {
        this.connection = connection;
        this.sequence = sequence;
    }

    long next() throws SQLException {
        if (next > last || last < 0) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT NEXT VALUE FOR " + sequence)) {
                row.next();
                last = row.getLong(1);
                next = last - BLOCK + 1;
            }
        }
        return next++;
    }
}
