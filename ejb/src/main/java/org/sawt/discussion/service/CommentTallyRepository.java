package org.sawt.discussion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sawt.discussion.WilsonScore;

/** The counted votes and comments, and what waits to be counted. */
@Dependent
class CommentTallyRepository {
    @PersistenceContext
    EntityManager entityManager;

    /** A note that a comment has to be counted anew. */
    record Change(long id, long commentId) {}

    /** Claims notes that nobody else is working on; those of transactions that are under way are passed over. */
    List<Change> claim(int limit) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT id, comment_id FROM comment_change ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED")
                .setParameter(1, limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Change(number(row[0]), number(row[1])))
                .toList();
    }

    void forget(List<Change> counted) {
        execute(
                "DELETE FROM comment_change WHERE id IN (%s)",
                counted.stream().map(Change::id).collect(Collectors.toSet()));
    }

    /** Counts the votes on these comments. What is read is the newest, whatever the transaction has seen before. */
    void score(Set<Long> comments) {
        List<?> rows =
                entityManager.createNativeQuery("""
                SELECT c.id, COALESCE(SUM(v.value = 1), 0), COALESCE(SUM(v.value = -1), 0)
                FROM comment c LEFT JOIN comment_vote v ON v.comment_id = c.id
                WHERE c.id IN (%s) GROUP BY c.id ORDER BY c.id LOCK IN SHARE MODE""".formatted(join(comments))).getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            write(number(row[0]), number(row[1]), number(row[2]));
        }
    }

    private void write(long commentId, long up, long down) {
        entityManager
                .createNativeQuery("INSERT INTO comment_score (comment_id, up, down, score) VALUES (?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE up = VALUES(up), down = VALUES(down), score = VALUES(score)")
                .setParameter(1, commentId)
                .setParameter(2, up)
                .setParameter(3, down)
                .setParameter(4, WilsonScore.of(up, down))
                .executeUpdate();
    }

    /** Counts the comments of the subjects that these comments stand below. */
    void countSubjectsOf(Set<Long> comments) {
        execute("""
                INSERT INTO discussion_tally (subject_kind, subject_id, comments)
                SELECT t.subject_kind, t.subject_id, COALESCE(SUM(c.visibility = 'VISIBLE' AND c.deleted_at IS NULL), 0)
                FROM (SELECT DISTINCT subject_kind, subject_id FROM comment WHERE id IN (%s)) t
                JOIN comment c ON c.subject_kind = t.subject_kind AND c.subject_id = t.subject_id
                GROUP BY t.subject_kind, t.subject_id
                ON DUPLICATE KEY UPDATE comments = VALUES(comments)""", comments);
    }

    private void execute(String sql, Set<Long> ids) {
        entityManager.createNativeQuery(sql.formatted(join(new HashSet<>(ids)))).executeUpdate();
    }

    private static String join(Set<Long> ids) {
        return ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
