package org.sawt.notification.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.sawt.common.it.Portal;

/** Announces news to one person, as a feature would, and waits until it is told. */
final class News {

    private static final long LIMIT = 20_000_000_000L;
    private static final long POLL = 50_000_000L;

    private News() {}

    /**
     * @param path where it leads; null for the page of the subject, which nobody knows
     * @return the announcement's number
     */
    static long tell(long person, String path, boolean byMail) throws SQLException {
        try (Connection connection = Portal.connection()) {
            long id = number(connection, "SELECT NEXT VALUE FOR notification_outbox_seq");
            try (var insert = connection.prepareStatement(
                    "INSERT INTO notification_outbox (id, kind, subject_kind, subject_id, path, arguments, accounts,"
                            + " group_id, except_account, by_mail, in_group, last_account, created_at,"
                            + " next_attempt_at, attempts) VALUES (?, 'idea.nobodyKnows', 'nothing', 1, ?, '', ?, 0, 0,"
                            + " ?, FALSE, 0, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0)")) {
                insert.setLong(1, id);
                insert.setString(2, path);
                insert.setString(3, "," + person + ",");
                insert.setBoolean(4, byMail);
                insert.executeUpdate();
            }
            long end = System.nanoTime() + LIMIT;
            String waiting = "SELECT COUNT(*) FROM notification_outbox WHERE id = " + id;
            while (number(connection, waiting) > 0 && System.nanoTime() < end) {
                LockSupport.parkNanos(POLL);
            }
            assertTrue(number(connection, waiting) == 0, "the news was not told");
            return id;
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
