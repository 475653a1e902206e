package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.AppealState;
import org.sawt.moderation.CaseSource;
import org.sawt.moderation.CaseState;
import org.sawt.moderation.DecisionAction;
import org.sawt.moderation.SignalKind;

/** Reads one case, part by part. */
@Dependent
class CaseViewRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** The case without what hangs on it. */
    record Head(SubjectRef content, long authorId, CaseState state, int decisions, CaseClaim claim) {}

    Optional<Head> find(long id, long moderatorId, Instant now) {
        return rows(
                        row -> new Head(
                                new SubjectRef((String) row[0], Columns.number(row[1])),
                                Columns.number(row[2]),
                                CaseState.valueOf((String) row[3]),
                                Columns.smallNumber(row[4]),
                                Columns.claim(row, 5, moderatorId, now)),
                        """
                        SELECT c.kind, c.subject_id, c.author_id, c.state, c.decisions,
                          c.claimed_by, c.claimed_until, m.display_name
                        FROM moderation_case c LEFT JOIN account m ON m.id = c.claimed_by WHERE c.id = ?""",
                        id)
                .stream()
                .findFirst();
    }

    CaseView.Author author(long authorId, long moderatorId, Instant since) {
        return rows(
                        row -> new CaseView.Author(
                                Columns.text(row[0]),
                                authorId == moderatorId,
                                Columns.number(row[1]),
                                Columns.number(row[2]),
                                Columns.number(row[3]),
                                Columns.number(row[4])),
                        """
                        SELECT MAX(a.display_name),
                          (SELECT COUNT(*) FROM moderation_submission s WHERE s.author_id = ? AND s.submitted_at >= ?),
                          COALESCE(SUM(d.action = 'HIDE'), 0),
                          COALESCE(SUM(d.action = 'RESTORE' AND d.source = 'APPEAL'), 0), COUNT(d.id)
                        FROM account a LEFT JOIN moderation_case c ON c.author_id = a.id
                        LEFT JOIN moderation_decision d ON d.case_id = c.id WHERE a.id = ?""",
                        authorId,
                        Timestamp.from(since),
                        authorId)
                .getFirst();
    }

    List<CaseView.Report> reports(long caseId) {
        return rows(
                row -> new CaseView.Report(
                        Columns.text(row[0]),
                        Columns.smallNumber(row[1]),
                        (String) row[2],
                        Columns.instant(row[3]),
                        row[4] != null),
                """
                SELECT a.display_name, r.rule, r.reason, r.reported_at, r.settled_at
                FROM moderation_report r LEFT JOIN account a ON a.id = r.reporter_id
                WHERE r.case_id = ? ORDER BY r.settled_at IS NOT NULL, r.reported_at DESC, r.id DESC LIMIT 100""",
                caseId);
    }

    List<CaseView.Noticed> signals(long caseId) {
        return rows(
                row -> new CaseView.Noticed(
                        SignalKind.valueOf((String) row[0]), (String) row[1], Columns.instant(row[2]), row[3] != null),
                """
                SELECT kind, detail, noted_at, settled_at FROM moderation_signal WHERE case_id = ?
                ORDER BY settled_at IS NOT NULL, noted_at DESC, id DESC LIMIT 50""",
                caseId);
    }

    List<CaseView.Note> notes(long caseId) {
        return rows(
                row -> new CaseView.Note(Columns.text(row[0]), (String) row[1], Columns.instant(row[2])), """
                SELECT a.display_name, n.text, n.written_at
                FROM moderation_note n LEFT JOIN account a ON a.id = n.author_id
                WHERE n.case_id = ? ORDER BY n.written_at DESC, n.id DESC LIMIT 100""", caseId);
    }

    List<CaseView.Decided> decisions(long caseId) {
        return rows(
                row -> new CaseView.Decided(
                        Columns.number(row[0]),
                        DecisionAction.valueOf((String) row[1]),
                        CaseSource.valueOf((String) row[2]),
                        Columns.smallNumber(row[3]),
                        (String) row[4],
                        Columns.text(row[5]),
                        Columns.instant(row[6])),
                """
                SELECT d.id, d.action, d.source, d.rule, d.reason, a.display_name, d.decided_at
                FROM moderation_decision d LEFT JOIN account a ON a.id = d.decided_by
                WHERE d.case_id = ? ORDER BY d.decided_at DESC, d.id DESC LIMIT 100""",
                caseId);
    }

    /** The appeal that waits, seen by who had no part in the decision and reported nothing, or did. */
    Optional<CaseView.Appeal> appeal(long caseId, long moderatorId, Instant now) {
        return rows(
                        row -> new CaseView.Appeal(
                                Columns.number(row[0]),
                                (String) row[1],
                                Columns.instant(row[2]),
                                Columns.instant(row[3]),
                                AppealState.OPEN,
                                !Columns.truth(row[4]),
                                now.isAfter(Columns.instant(row[3]))),
                        """
                        SELECT p.id, p.text, p.made_at, p.due_at,
                          EXISTS (SELECT 1 FROM moderation_decision o WHERE o.case_id = p.case_id AND o.decided_by = ?
                            AND o.decided_at BETWEEN d.opened_at AND p.made_at)
                          OR EXISTS (SELECT 1 FROM moderation_claim k WHERE k.case_id = p.case_id AND k.account_id = ?
                            AND k.claimed_at BETWEEN d.opened_at AND p.made_at)
                          OR EXISTS (SELECT 1 FROM moderation_report r WHERE r.case_id = p.case_id AND r.reporter_id = ?)
                        FROM moderation_appeal p JOIN moderation_decision d ON d.id = p.decision_id
                        WHERE p.case_id = ? AND p.state = 'OPEN'""",
                        moderatorId,
                        moderatorId,
                        moderatorId,
                        caseId)
                .stream()
                .findFirst();
    }

    private <T> List<T> rows(Function<Object[], T> shape, String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        Stream<?> found = query.getResultStream();
        return found.map(row -> shape.apply((Object[]) row)).toList();
    }
}
