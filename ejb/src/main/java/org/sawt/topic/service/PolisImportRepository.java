package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.sawt.common.RuleViolation.Violation;

/** The rows of polis_import. */
@Dependent
class PolisImportRepository {

    @PersistenceContext
    EntityManager entityManager;

    long insert(long ownerId, String node, long bytesTotal, Timestamp startedAt) {
        long id = ((Number) entityManager
                        .createNativeQuery("SELECT NEXT VALUE FOR polis_import_seq")
                        .getSingleResult())
                .longValue();
        entityManager
                .createNativeQuery("""
                INSERT INTO polis_import (id, owner_id, node, state, bytes_total, started_at)
                VALUES (?, ?, ?, 'RUNNING', ?, ?)""")
                .setParameter(1, id)
                .setParameter(2, ownerId)
                .setParameter(3, node)
                .setParameter(4, bytesTotal)
                .setParameter(5, startedAt)
                .executeUpdate();
        return id;
    }

    void setBytesRead(long id, long bytesRead) {
        entityManager
                .createNativeQuery("UPDATE polis_import SET bytes_read = ? WHERE id = ? AND state = 'RUNNING'")
                .setParameter(1, bytesRead)
                .setParameter(2, id)
                .executeUpdate();
    }

    void setDone(long id, long topicId, Timestamp endedAt) {
        entityManager
                .createNativeQuery("""
                UPDATE polis_import SET state = 'DONE', bytes_read = bytes_total, topic_id = ?, ended_at = ?
                WHERE id = ?""")
                .setParameter(1, topicId)
                .setParameter(2, endedAt)
                .setParameter(3, id)
                .executeUpdate();
    }

    void setFailed(long id, Violation why, String arguments, Timestamp endedAt) {
        entityManager
                .createNativeQuery("""
                UPDATE polis_import SET state = 'FAILED', error_field = NULLIF(?, ''), error_key = ?, error_args = ?,
                  ended_at = ?
                WHERE id = ?""")
                .setParameter(1, why.field() == null ? "" : why.field())
                .setParameter(2, why.key())
                .setParameter(3, arguments)
                .setParameter(4, endedAt)
                .setParameter(5, id)
                .executeUpdate();
    }

    int failRunning(String node, String errorKey, Timestamp endedAt) {
        return entityManager
                .createNativeQuery("""
                UPDATE polis_import SET state = 'FAILED', error_key = ?, error_args = '[]', ended_at = ?
                WHERE state = 'RUNNING' AND node = ?""")
                .setParameter(1, errorKey)
                .setParameter(2, endedAt)
                .setParameter(3, node)
                .executeUpdate();
    }

    Optional<PolisImportView> find(long id, long ownerId) {
        List<?> rows = entityManager
                .createNativeQuery("""
                SELECT id, state, bytes_total, bytes_read, topic_id, error_field, error_key, error_args
                FROM polis_import WHERE id = ? AND owner_id = ?""")
                .setParameter(1, id)
                .setParameter(2, ownerId)
                .getResultList();
        return rows.stream().findFirst().map(row -> view((Object[]) row));
    }

    private static PolisImportView view(Object[] row) {
        Violation error = row[6] == null
                ? null
                : new Violation((String) row[5], (String) row[6], PolisImportLog.arguments((String) row[7]));
        return new PolisImportView(
                number(row[0]),
                PolisImportState.valueOf((String) row[1]),
                number(row[2]),
                number(row[3]),
                row[4] == null ? null : number(row[4]),
                error);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
