package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sawt.common.Page;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.AppealState;

/** The decisions that hid something, for the person who wrote it. */
@Dependent
class OwnDecisionRepository {

    private static final String FROM = """
             FROM moderation_case c JOIN moderation_decision d ON d.case_id = c.id AND d.action = 'HIDE'
            LEFT JOIN moderation_appeal p ON p.decision_id = d.id
            JOIN moderation_rule r ON r.number = d.rule WHERE c.author_id = ?""";

    private static final String ROWS = """
            SELECT d.id, c.kind, c.subject_id, r.number, r.title_ar, r.title_en, r.text_ar, r.text_en, d.reason,
              d.decided_at, d.appeal_until, p.text, p.made_at, p.due_at, p.state, p.answer, p.decided_at,
              NOT EXISTS (SELECT 1 FROM moderation_decision l WHERE l.case_id = c.id AND l.decided_at > d.decided_at)""" + FROM;

    @PersistenceContext
    EntityManager entityManager;

    /**
     * A decision without the text that it is about.
     *
     * @param latest whether nothing was decided about the item afterwards
     */
    record Row(
            long id,
            SubjectRef content,
            RuleView rule,
            String reason,
            Instant decidedAt,
            Instant appealUntil,
            OwnDecision.Appeal appeal,
            boolean latest) {}

    Page<Row> list(long authorId, int page, int size) {
        Number total = (Number) query("SELECT COUNT(*)" + FROM, authorId).getSingleResult();
        Stream<?> rows = query(ROWS + " ORDER BY d.decided_at DESC, d.id DESC", authorId)
                .setFirstResult(Page.offset(page, size))
                .setMaxResults(size)
                .getResultStream();
        List<Row> found = rows.map(row -> row((Object[]) row)).toList();
        return new Page<>(found, total.longValue(), page, size);
    }

    Optional<Row> find(long authorId, long decisionId) {
        Stream<?> rows = query(ROWS + " AND d.id = ?", authorId, decisionId).getResultStream();
        return rows.map(row -> row((Object[]) row)).findFirst();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static Row row(Object[] row) {
        return new Row(
                Columns.number(row[0]),
                new SubjectRef((String) row[1], Columns.number(row[2])),
                new RuleView(Columns.smallNumber(row[3]), (String) row[4], (String) row[5], (String) row[6], (String)
                        row[7]),
                (String) row[8],
                Columns.instant(row[9]),
                Columns.instant(row[10]),
                appeal(row),
                Columns.truth(row[17]));
    }

    private static OwnDecision.Appeal appeal(Object[] row) {
        return row[12] == null
                ? null
                : new OwnDecision.Appeal(
                        (String) row[11],
                        Columns.instant(row[12]),
                        Columns.instant(row[13]),
                        AppealState.valueOf((String) row[14]),
                        (String) row[15],
                        Columns.instant(row[16]));
    }
}
