package org.sawt.audit.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sawt.audit.AuditBatch;
import org.sawt.audit.AuditCheckpoint;
import org.sawt.audit.AuditRow;
import org.sawt.common.SubjectRef;

/** Asks a connection and reads the rows of the audit tables; used by the portal and by the stand-alone command alike. */
final class JdbcReader {

    /** The columns of {@link #row}. */
    static final String ROW = "e.id, e.actor_id, e.actor_role, e.entity_id, e.subject_kind, e.subject_id, e.action,"
            + " e.from_state, e.to_state, e.recorded_at";

    static final String BATCH = "id, previous_hash, hash, entries, sealed_at";

    static final String CHECKPOINT = "id, batch_id, entries, hash, signed_at, key_id, signature";

    /** Reads one row of a result. */
    interface Shape<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    JdbcReader(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> list(String sql, Shape<T> shape, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (row.next()) {
                    all.add(shape.of(row));
                }
                return all;
            }
        }
    }

    <T> Optional<T> first(String sql, Shape<T> shape, Object... values) throws SQLException {
        return list(sql, shape, values).stream().findFirst();
    }

    long number(String sql, Object... values) throws SQLException {
        return list(sql, row -> row.getLong(1), values).getFirst();
    }

    static AuditRow row(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("id"),
                nullable(row, "actor_id"),
                row.getString("actor_role"),
                nullable(row, "entity_id"),
                new SubjectRef(row.getString("subject_kind"), row.getLong("subject_id")),
                row.getString("action"),
                row.getString("from_state"),
                row.getString("to_state"),
                time(row, "recorded_at"));
    }

    static AuditBatch batch(ResultSet row) throws SQLException {
        return new AuditBatch(
                row.getLong("id"),
                row.getString("previous_hash"),
                row.getString("hash"),
                row.getInt("entries"),
                time(row, "sealed_at"));
    }

    static AuditCheckpoint checkpoint(ResultSet row) throws SQLException {
        return new AuditCheckpoint(
                row.getLong("id"),
                row.getLong("batch_id"),
                row.getLong("entries"),
                row.getString("hash"),
                time(row, "signed_at"),
                row.getString("key_id"),
                row.getString("signature"));
    }

    private static Long nullable(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** Times are stored in UTC. */
    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** How a time is handed to a statement. */
    static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
