package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who supports what when ideas become one, and when they are taken apart again. */
@Dependent
class IdeaMergeRepository {

    @PersistenceContext
    EntityManager entityManager;

    void add(long sourceId, long targetId, long officerId, Instant now) {
        change(
                "INSERT INTO idea_merge (source_id, target_id, merged_by, merged_at) VALUES (?, ?, ?, ?)",
                sourceId,
                targetId,
                officerId,
                Timestamp.from(now));
    }

    /** The supporters of the first idea who do not support the other one. */
    List<Long> newSupporters(long sourceId, long targetId) {
        return ids("""
                        SELECT s.account_id FROM idea_support s WHERE s.idea_id = ? AND NOT EXISTS
                          (SELECT 1 FROM idea_support t WHERE t.idea_id = ? AND t.account_id = s.account_id)
                        ORDER BY s.account_id LOCK IN SHARE MODE""", sourceId, targetId);
    }

    /** Everybody who supports the source supports the target from now on; who does already is counted once. */
    void unite(long sourceId, long targetId) {
        change("""
                INSERT INTO idea_merge_support (source_id, account_id, brought)
                SELECT s.idea_id, s.account_id, NOT EXISTS
                  (SELECT 1 FROM idea_support t WHERE t.idea_id = ? AND t.account_id = s.account_id)
                FROM idea_support s WHERE s.idea_id = ?""", targetId, sourceId);
        bring(sourceId, targetId);
    }

    /** The same where each verified person supports once: only those come along who are verified, under these keys. */
    void unite(long sourceId, long targetId, Map<Long, String> personKeys) {
        change("""
                INSERT INTO idea_merge_support (source_id, account_id, brought)
                SELECT s.idea_id, s.account_id, FALSE FROM idea_support s
                JOIN idea_support t ON t.idea_id = ? AND t.account_id = s.account_id WHERE s.idea_id = ?""", targetId, sourceId);
        personKeys.forEach((account, key) -> {
            if (change(
                            "INSERT IGNORE INTO idea_support_person (idea_id, person_key, account_id) VALUES (?, ?, ?)",
                            targetId,
                            key,
                            account)
                    > 0) {
                change(
                        "INSERT INTO idea_merge_support (source_id, account_id, brought) VALUES (?, ?, TRUE)",
                        sourceId,
                        account);
            }
        });
        bring(sourceId, targetId);
    }

    private void bring(long sourceId, long targetId) {
        change("""
                INSERT IGNORE INTO idea_support (idea_id, account_id, supported_at)
                SELECT ?, s.account_id, s.supported_at FROM idea_support s
                JOIN idea_merge_support m ON m.source_id = s.idea_id AND m.account_id = s.account_id AND m.brought
                WHERE s.idea_id = ?""", targetId, sourceId);
        change("""
                INSERT INTO idea_support_change (idea_id, gain)
                SELECT ?, 1 FROM idea_merge_support WHERE source_id = ? AND brought""", targetId, sourceId);
        addImported(targetId, sourceId, "+");
    }

    /** The entity answers the united idea by the earlier of the two days. */
    void uniteDeadline(long sourceId, long targetId) {
        change("""
                INSERT INTO idea_deadline (idea_id, supports, reached_at, due_at)
                SELECT ?, d.supports, d.reached_at, d.due_at FROM idea_deadline d WHERE d.idea_id = ?
                ON DUPLICATE KEY UPDATE due_at = LEAST(idea_deadline.due_at, VALUES(due_at))""", targetId, sourceId);
    }

    /** The source's supporters are its own again; who took the support back meanwhile has done so for both. */
    void separate(long sourceId, long targetId) {
        change("""
                INSERT INTO idea_support_change (idea_id, gain) SELECT m.source_id, -1 FROM idea_merge_support m
                JOIN idea_support s ON s.idea_id = m.source_id AND s.account_id = m.account_id
                WHERE m.source_id = ? AND NOT EXISTS
                  (SELECT 1 FROM idea_support t WHERE t.idea_id = ? AND t.account_id = m.account_id)""", sourceId, targetId);
        change("""
                DELETE s FROM idea_support s JOIN idea_merge_support m ON m.source_id = s.idea_id AND m.account_id = s.account_id
                WHERE s.idea_id = ? AND NOT EXISTS
                  (SELECT 1 FROM (SELECT account_id FROM idea_support WHERE idea_id = ?) t WHERE t.account_id = m.account_id)""", sourceId, targetId);
        change("""
                DELETE p FROM idea_support_person p WHERE p.idea_id = ? AND NOT EXISTS
                  (SELECT 1 FROM idea_support s WHERE s.idea_id = p.idea_id AND s.account_id = p.account_id)""", sourceId);
        leave(sourceId, targetId);
        addImported(targetId, sourceId, "-");
        change("DELETE FROM idea_merge WHERE source_id = ?", sourceId);
    }

    /** Takes those out of the target who came with the source, unless they came with another merged idea, too. */
    private void leave(long sourceId, long targetId) {
        change("""
                UPDATE idea_merge_support other JOIN idea_merge merged ON merged.source_id = other.source_id
                JOIN idea_merge_support m ON m.source_id = ? AND m.account_id = other.account_id AND m.brought
                SET other.brought = TRUE WHERE merged.target_id = ? AND other.source_id <> m.source_id""", sourceId, targetId);
        change("""
                DELETE m FROM idea_merge_support m JOIN idea_merge own ON own.source_id = m.source_id
                LEFT JOIN idea_support t ON t.idea_id = own.target_id AND t.account_id = m.account_id
                WHERE m.source_id = ? AND (NOT m.brought OR t.account_id IS NULL OR t.supported_at > own.merged_at
                  OR EXISTS (SELECT 1 FROM (SELECT other.source_id, other.account_id FROM idea_merge_support other
                             JOIN idea_merge merged ON merged.source_id = other.source_id AND merged.target_id = ?) others
                             WHERE others.account_id = m.account_id AND others.source_id <> m.source_id))""", sourceId, targetId);
        change(
                "INSERT INTO idea_support_change (idea_id, gain) SELECT ?, -1 FROM idea_merge_support WHERE source_id = ?",
                targetId,
                sourceId);
        for (String table : List.of("idea_support", "idea_support_person")) {
            change(
                    "DELETE t FROM " + table + " t JOIN idea_merge_support m ON m.account_id = t.account_id"
                            + " WHERE t.idea_id = ? AND m.source_id = ?",
                    targetId,
                    sourceId);
        }
    }

    /** Numbers without people are simply added. */
    private void addImported(long targetId, long sourceId, String sign) {
        change(
                "UPDATE idea t JOIN idea s ON s.id = ? SET t.imported_supports = t.imported_supports " + sign
                        + " s.imported_supports WHERE t.id = ?",
                sourceId,
                targetId);
    }

    /** The idea itself and all that have become part of it, directly or not: what was written below them came along. */
    List<Long> family(long sourceId) {
        return ids("""
                        WITH RECURSIVE family (id) AS (SELECT ? UNION
                          SELECT m.source_id FROM idea_merge m JOIN family f ON m.target_id = f.id)
                        SELECT id FROM family""", sourceId);
    }

    void addSplit(long ideaId, long originId, long officerId, Instant now) {
        change(
                "INSERT INTO idea_split (idea_id, origin_id, split_by, split_at) VALUES (?, ?, ?, ?)",
                ideaId,
                originId,
                officerId,
                Timestamp.from(now));
    }

    private List<Long> ids(String sql, Object... values) {
        List<?> ids = query(sql, values).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private int change(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }
}
