package org.sawt.audit.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sawt.audit.AuditBatch;
import org.sawt.audit.AuditCheckpoint;
import org.sawt.audit.AuditLink;
import org.sawt.audit.AuditRow;
import org.sawt.audit.CheckpointKey;
import org.sawt.audit.SealedBatch;

/** The chain's tables, to which rows are added only, and the rows that wait for it. */
@ApplicationScoped
class AuditRepository {

    private static final int PART = 1_000;

    @Resource(lookup = "java:/jdbc/sawt")
    DataSource dataSource;

    /** What is done with a connection of this transaction. */
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T run(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail's tables: " + e.getMessage(), e);
        }
    }

    boolean isAnythingWaiting() {
        return run(connection -> new JdbcReader(connection)
                .first("SELECT entry_id FROM audit_unsealed LIMIT 1", row -> row.getLong(1))
                .isPresent());
    }

    /** Claims rows that wait, passing over those that another transaction has claimed; a row that is gone stays, as evidence. */
    List<Long> claim(int most) {
        return run(connection -> new JdbcReader(connection)
                .list(
                        "SELECT u.entry_id FROM audit_unsealed u"
                                + " WHERE EXISTS (SELECT 1 FROM audit_entry e WHERE e.id = u.entry_id)"
                                + " ORDER BY u.entry_id LIMIT ? FOR UPDATE SKIP LOCKED",
                        row -> row.getLong(1),
                        most));
    }

    /** The rows with these ids, in the order of the ids. */
    List<AuditRow> rows(List<Long> ids) {
        return run(connection -> new JdbcReader(connection)
                .list(
                        "SELECT " + JdbcReader.ROW + " FROM audit_entry e WHERE e.id IN (" + joined(ids)
                                + ") ORDER BY e.id",
                        JdbcReader::row));
    }

    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    Optional<AuditBatch> findNewestBatch() {
        return run(connection -> new JdbcReader(connection)
                .first("SELECT " + JdbcReader.BATCH + " FROM audit_batch ORDER BY id DESC LIMIT 1", JdbcReader::batch));
    }

    /** Adds a batch with its links, whose rows wait no longer. */
    void append(SealedBatch sealed) {
        run(connection -> {
            AuditBatch batch = sealed.batch();
            insert(
                    connection,
                    "INSERT INTO audit_batch (" + JdbcReader.BATCH + ") VALUES (?, ?, ?, ?, ?)",
                    List.<Object[]>of(new Object[] {
                        batch.id(),
                        batch.previousHash(),
                        batch.hash(),
                        batch.entries(),
                        JdbcReader.utc(batch.sealedAt())
                    }));
            insert(
                    connection,
                    "INSERT INTO audit_link (entry_id, batch_id, position, hash) VALUES (?, ?, ?, ?)",
                    sealed.links().stream()
                            .map(link -> new Object[] {link.entryId(), link.batchId(), link.position(), link.hash()})
                            .toList());
            List<Long> ids = sealed.links().stream().map(AuditLink::entryId).toList();
            insert(
                    connection,
                    "DELETE FROM audit_unsealed WHERE entry_id IN (" + joined(ids) + ")",
                    List.<Object[]>of(new Object[0]));
            return null;
        });
    }

    private static void insert(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** How many rows the batches after this one have. */
    long countEntriesAfter(long batchId) {
        return run(connection -> new JdbcReader(connection)
                .number("SELECT COALESCE(SUM(entries), 0) FROM audit_batch WHERE id > ?", batchId));
    }

    Optional<AuditCheckpoint> findNewestCheckpoint() {
        return run(connection -> new JdbcReader(connection)
                .first(
                        "SELECT " + JdbcReader.CHECKPOINT + " FROM audit_checkpoint ORDER BY id DESC LIMIT 1",
                        JdbcReader::checkpoint));
    }

    /** The next checkpoints after this one, in their order. */
    List<AuditCheckpoint> checkpointsAfter(long id) {
        return run(connection -> new JdbcReader(connection)
                .list(
                        "SELECT " + JdbcReader.CHECKPOINT + " FROM audit_checkpoint WHERE id > ? ORDER BY id LIMIT ?",
                        JdbcReader::checkpoint,
                        id,
                        PART));
    }

    void add(AuditCheckpoint checkpoint, CheckpointKey key) {
        run(connection -> {
            insert(
                    connection,
                    "INSERT IGNORE INTO audit_key (id, public_key) VALUES (?, ?)",
                    List.<Object[]>of(new Object[] {key.id(), key.publicPem()}));
            insert(
                    connection,
                    "INSERT INTO audit_checkpoint (" + JdbcReader.CHECKPOINT + ") VALUES (?, ?, ?, ?, ?, ?, ?)",
                    List.<Object[]>of(new Object[] {
                        checkpoint.id(),
                        checkpoint.batchId(),
                        checkpoint.entries(),
                        checkpoint.hash(),
                        JdbcReader.utc(checkpoint.signedAt()),
                        checkpoint.keyId(),
                        checkpoint.signature()
                    }));
            return null;
        });
    }
}
