package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sawt.identity.service.DataRow;

/** What moderation keeps about one account. */
@Dependent
class ModerationPersonRepository {

    @PersistenceContext
    EntityManager entityManager;

    List<Map<String, Object>> reports(long accountId) {
        return rows(
                row -> DataRow.of("subject", row[0] + " " + row[1])
                        .with("rule", row[2])
                        .with("reason", row[3])
                        .with("at", Columns.instant(row[4]))
                        .values(),
                """
                SELECT c.kind, c.subject_id, r.rule, r.reason, r.reported_at
                FROM moderation_report r JOIN moderation_case c ON c.id = r.case_id
                WHERE r.reporter_id = ? ORDER BY r.id""",
                accountId);
    }

    /** What was decided about the person's texts, with what the person objected; not who decided. */
    List<Map<String, Object>> decisions(long accountId) {
        return rows(
                row -> DataRow.of("subject", row[0] + " " + row[1])
                        .with("action", row[2])
                        .with("rule", row[3])
                        .with("reason", row[4])
                        .with("at", Columns.instant(row[5]))
                        .with("appeal", row[6])
                        .with("answer", row[7])
                        .values(),
                """
                SELECT c.kind, c.subject_id, d.action, d.rule, d.reason, d.decided_at, p.text, p.answer
                FROM moderation_case c JOIN moderation_decision d ON d.case_id = c.id
                LEFT JOIN moderation_appeal p ON p.decision_id = d.id
                WHERE c.author_id = ? ORDER BY d.id""",
                accountId);
    }

    /** What the person did as a moderator. */
    List<Map<String, Object>> work(long accountId) {
        return rows(
                row -> DataRow.of("subject", row[0] + " " + row[1])
                        .with("action", row[2])
                        .with("reason", row[3])
                        .with("at", Columns.instant(row[4]))
                        .values(),
                """
                SELECT c.kind, c.subject_id, d.action, d.reason, d.decided_at
                FROM moderation_decision d JOIN moderation_case c ON c.id = d.case_id WHERE d.decided_by = ?
                UNION ALL SELECT c.kind, c.subject_id, 'NOTE', n.text, n.written_at
                FROM moderation_note n JOIN moderation_case c ON c.id = n.case_id WHERE n.author_id = ?
                ORDER BY 5""",
                accountId,
                accountId);
    }

    /** Empties what the person wrote, and what others wrote about the person's texts. */
    void forget(long accountId) {
        update("UPDATE moderation_report SET reason = '' WHERE reporter_id = ?", accountId);
        update("UPDATE moderation_appeal SET text = '', answer = '' WHERE author_id = ?", accountId);
        String own = " WHERE case_id IN (SELECT id FROM moderation_case WHERE author_id = ?)";
        update("UPDATE moderation_report SET reason = ''" + own, accountId);
        update("UPDATE moderation_decision SET reason = ''" + own, accountId);
        update("UPDATE moderation_note SET text = ''" + own, accountId);
        update("UPDATE moderation_note SET text = '' WHERE author_id = ?", accountId);
        update("DELETE FROM moderation_signal" + own, accountId);
        update("""
                DELETE f FROM moderation_fingerprint f
                JOIN moderation_submission s ON s.kind = f.kind AND s.subject_id = f.subject_id
                WHERE s.author_id = ?""", accountId);
        update("DELETE FROM moderation_submission WHERE author_id = ?", accountId);
    }

    private void update(String sql, long accountId) {
        entityManager.createNativeQuery(sql).setParameter(1, accountId).executeUpdate();
    }

    private List<Map<String, Object>> rows(Function<Object[], Map<String, Object>> row, String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        Stream<?> found = query.getResultStream();
        return found.map(each -> row.apply((Object[]) each)).toList();
    }
}
