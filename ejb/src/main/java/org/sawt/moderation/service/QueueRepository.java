package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sawt.common.Page;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.CaseSource;
import org.sawt.moderation.CaseState;
import org.sawt.moderation.SignalKind;

/** The queue: two statements a page. The page's ids are found first, so that nothing else is read of other cases. */
@Dependent
class QueueRepository {

    private static final String ROWS = """
            SELECT c.id, c.kind, c.subject_id, c.state, c.opened_at, c.awaiting, a.display_name,
              c.claimed_by, c.claimed_until, m.display_name,
              (SELECT COUNT(*) FROM moderation_report r WHERE r.case_id = c.id AND r.settled_at IS NULL),
              (SELECT GROUP_CONCAT(DISTINCT r.rule ORDER BY r.rule) FROM moderation_report r
                WHERE r.case_id = c.id AND r.settled_at IS NULL),
              (SELECT GROUP_CONCAT(DISTINCT s.kind ORDER BY s.kind) FROM moderation_signal s
                WHERE s.case_id = c.id AND s.settled_at IS NULL),
              (SELECT MIN(p.due_at) FROM moderation_appeal p WHERE p.case_id = c.id AND p.state = 'OPEN')
            FROM (SELECT c.id FROM moderation_case c WHERE %1$s ORDER BY %2$s LIMIT %3$d OFFSET %4$d) page
            JOIN moderation_case c ON c.id = page.id
            LEFT JOIN account a ON a.id = c.author_id
            LEFT JOIN account m ON m.id = c.claimed_by
            ORDER BY %2$s""";

    @PersistenceContext
    EntityManager entityManager;

    /** A case without what it is about. */
    record Row(
            long id,
            SubjectRef content,
            CaseState state,
            Instant openedAt,
            String authorName,
            CaseClaim claim,
            CaseReasons reasons) {}

    private record Selection(List<String> conditions, List<Object> values) {

        Selection() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        Selection and(String condition, Object... more) {
            conditions.add(condition);
            values.addAll(Arrays.asList(more));
            return this;
        }

        String condition() {
            return String.join(" AND ", conditions);
        }
    }

    /** One page of the cases, as this moderator sees them. */
    Page<Row> list(QueueFilter filter, QueueSort sort, Page<?> wanted, long moderatorId, Instant now) {
        Selection selection = selection(filter, moderatorId, now);
        Number total =
                (Number) query("SELECT COUNT(*) FROM moderation_case c WHERE " + selection.condition(), selection)
                        .getSingleResult();
        String sql = ROWS.formatted(
                selection.condition(), sort.order(), wanted.size(), Page.offset(wanted.page(), wanted.size()));
        List<?> rows = query(sql, selection).getResultList();
        List<Row> found =
                rows.stream().map(row -> row((Object[]) row, moderatorId, now)).toList();
        return new Page<>(found, total.longValue(), wanted.page(), wanted.size());
    }

    private static Selection selection(QueueFilter filter, long moderatorId, Instant now) {
        Selection selection = new Selection().and("c.state = ?", filter.state().name());
        if (filter.kind() != null) {
            selection.and("c.kind = ?", filter.kind());
        }
        if (filter.entityId() != null) {
            selection.and("c.entity_id = ?", filter.entityId());
        }
        if (filter.days() != null) {
            selection.and("c.opened_at <= ?", Timestamp.from(now.minus(filter.days(), ChronoUnit.DAYS)));
        }
        if (filter.rule() != null) {
            selection.and("""
                    (c.hidden_rule = ? OR EXISTS (SELECT 1 FROM moderation_report r
                      WHERE r.case_id = c.id AND r.settled_at IS NULL AND r.rule = ?))""", filter.rule(), filter.rule());
        }
        addSource(selection, filter.source());
        addOwner(selection, filter.owner(), moderatorId, now);
        return selection;
    }

    private static void addSource(Selection selection, CaseSource source) {
        switch (source) {
            case null -> {}
            case APPEAL ->
                selection.and("EXISTS (SELECT 1 FROM moderation_appeal p WHERE p.case_id = c.id AND p.state = 'OPEN')");
            case REPORT ->
                selection.and(
                        "EXISTS (SELECT 1 FROM moderation_report r WHERE r.case_id = c.id AND r.settled_at IS NULL)");
            case SIGNAL ->
                selection.and(
                        "EXISTS (SELECT 1 FROM moderation_signal s WHERE s.case_id = c.id AND s.settled_at IS NULL)");
            case BEFORE -> selection.and("c.awaiting");
            case DIRECT -> selection.and("1 = 0");
        }
    }

    private static void addOwner(Selection selection, QueueOwner owner, long moderatorId, Instant now) {
        switch (owner) {
            case null -> {}
            case MINE -> selection.and("c.claimed_by = ? AND c.claimed_until > ?", moderatorId, Timestamp.from(now));
            case FREE -> selection.and("(c.claimed_by IS NULL OR c.claimed_until <= ?)", Timestamp.from(now));
        }
    }

    private Query query(String sql, Selection selection) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < selection.values().size(); i++) {
            query.setParameter(i + 1, selection.values().get(i));
        }
        return query;
    }

    private static Row row(Object[] row, long moderatorId, Instant now) {
        return new Row(
                Columns.number(row[0]),
                new SubjectRef((String) row[1], Columns.number(row[2])),
                CaseState.valueOf((String) row[3]),
                Columns.instant(row[4]),
                Columns.text(row[6]),
                Columns.claim(row, 7, moderatorId, now),
                new CaseReasons(
                        Columns.number(row[10]),
                        Columns.words(row[11]).stream().map(Integer::valueOf).toList(),
                        Columns.words(row[12]).stream().map(SignalKind::valueOf).toList(),
                        Columns.truth(row[5]),
                        Columns.instant(row[13])));
    }
}
