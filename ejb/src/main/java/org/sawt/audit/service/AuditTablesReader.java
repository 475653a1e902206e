package org.sawt.audit.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sawt.audit.AuditBatch;
import org.sawt.audit.AuditCheckpoint;
import org.sawt.audit.AuditLink;
import org.sawt.audit.AuditRecords;
import org.sawt.audit.SealedRow;

/** Reads the audit tables for a verification, all of one moment and in parts: a million rows need no more memory than ten. */
public final class AuditTablesReader implements AuditRecords {

    private static final int PART = 2_000;
    private static final int SOME = 100;

    private static final String LINKS = "SELECT l.entry_id, l.batch_id, l.position, l.hash, " + JdbcReader.ROW
            + " FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.entry_id"
            + " WHERE l.batch_id > ? OR (l.batch_id = ? AND l.position > ?) ORDER BY l.batch_id, l.position LIMIT ?";

    private static final String OUTSIDE = "SELECT e.id FROM audit_entry e"
            + " LEFT JOIN audit_link l ON l.entry_id = e.id LEFT JOIN audit_unsealed u ON u.entry_id = e.id"
            + " WHERE l.entry_id IS NULL AND u.entry_id IS NULL ORDER BY e.id LIMIT ?";

    private static final String TWICE = "SELECT u.entry_id FROM audit_unsealed u"
            + " JOIN audit_link l ON l.entry_id = u.entry_id ORDER BY u.entry_id LIMIT ?";

    private static final String GONE =
            "SELECT u.entry_id FROM audit_unsealed u LEFT JOIN audit_entry e ON e.id = u.entry_id"
                    + " WHERE e.id IS NULL ORDER BY u.entry_id LIMIT ?";

    private final JdbcReader reader;

    public AuditTablesReader(Connection connection) {
        reader = new JdbcReader(connection);
    }

    /** Lets this connection see the database as it is now, whatever happens there meanwhile. */
    public static void freeze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        }
    }

    @Override
    public List<AuditBatch> batchesAfter(long batchId) {
        return part(
                "SELECT " + JdbcReader.BATCH + " FROM audit_batch WHERE id > ? ORDER BY id LIMIT ?",
                JdbcReader::batch,
                batchId);
    }

    @Override
    public List<SealedRow> linksAfter(long batchId, int position) {
        return part(
                LINKS,
                row -> {
                    AuditLink link = new AuditLink(
                            row.getLong("entry_id"),
                            row.getLong("batch_id"),
                            row.getInt("position"),
                            row.getString("hash"));
                    row.getLong("id");
                    return new SealedRow(link, row.wasNull() ? null : JdbcReader.row(row));
                },
                batchId,
                batchId,
                position);
    }

    @Override
    public List<AuditCheckpoint> checkpointsAfter(long checkpointId) {
        return part(
                "SELECT " + JdbcReader.CHECKPOINT + " FROM audit_checkpoint WHERE id > ? ORDER BY id LIMIT ?",
                JdbcReader::checkpoint,
                checkpointId);
    }

    private <T> List<T> part(String sql, JdbcReader.Shape<T> shape, Object... after) {
        Object[] values = java.util.Arrays.copyOf(after, after.length + 1);
        values[after.length] = PART;
        return list(sql, shape, values);
    }

    @Override
    public List<Long> rowsOutside() {
        return list(OUTSIDE, row -> row.getLong(1), SOME);
    }

    @Override
    public List<Long> rowsInsideAndWaiting() {
        return list(TWICE, row -> row.getLong(1), SOME);
    }

    @Override
    public List<Long> waitingRowsGone() {
        return list(GONE, row -> row.getLong(1), SOME);
    }

    @Override
    public long waiting() {
        return list("SELECT COUNT(*) FROM audit_unsealed", row -> row.getLong(1))
                .getFirst();
    }

    @Override
    public Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        list("SELECT id, public_key FROM audit_key ORDER BY id", row -> keys.put(row.getString(1), row.getString(2)));
        return keys;
    }

    private <T> List<T> list(String sql, JdbcReader.Shape<T> shape, Object... values) {
        try {
            return reader.list(sql, shape, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
