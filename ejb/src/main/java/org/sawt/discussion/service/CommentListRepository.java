package org.sawt.discussion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sawt.common.SubjectRef;
import org.sawt.discussion.CommentCursor;
import org.sawt.discussion.CommentSort;

/**
 * The comments of a subject as rows, in a constant number of statements however many there are. A comment that never was
 * shown is there for its author alone.
 */
@Dependent
class CommentListRepository {
    private static final String THERE =
            " (c.shown_at IS NOT NULL OR c.author_id = ? AND c.deleted_at IS NULL AND c.visibility = 'WAITING')";

    /** The answers of each thread in the order in which they stand: branch by branch, twig by twig. */
    private static final String ANSWERS = """
            SELECT %s, answer.total
            FROM (SELECT r.id, r.rank_in_thread, r.total, r.thread_id,
                    MAX(IF(r.id = ?, r.rank_in_thread, 0)) OVER (PARTITION BY r.thread_id) AS focus
                  FROM (SELECT c.id, c.thread_id, COUNT(*) OVER (PARTITION BY c.thread_id) AS total,
                          ROW_NUMBER() OVER (PARTITION BY c.thread_id ORDER BY COALESCE(c.branch_id, c.id), c.depth > 2,
                            COALESCE(c.twig_id, c.id), c.depth > 3, c.id) AS rank_in_thread
                        FROM comment c WHERE c.thread_id IN (%s) AND %s) r) answer
            JOIN comment c ON c.id = answer.id %s
            WHERE answer.rank_in_thread <= ? OR answer.rank_in_thread <= answer.focus
               OR answer.thread_id = ? AND answer.rank_in_thread <= ?
            ORDER BY answer.thread_id, answer.rank_in_thread""";

    @PersistenceContext
    EntityManager entityManager;

    /** @param inclusive whether the comment at the cursor belongs to the page */
    record Beginning(CommentCursor cursor, boolean inclusive) {}

    /** One more than a page of the comments that answer none. */
    List<Object[]> threads(SubjectRef subject, ThreadRequest wanted, Beginning from, long asking) {
        List<Object> values = new ArrayList<>(List.of(asking, subject.kind(), subject.id(), asking));
        String condition = "c.subject_kind = ? AND c.subject_id = ? AND c.thread_id IS NULL AND" + THERE;
        if (wanted.label() != null) {
            condition += " AND c.label = ?";
            values.add(wanted.label().name());
        }
        if (from.cursor() != null) {
            condition += " AND " + beyond(wanted.sort(), from, values);
        }
        return rows(
                "SELECT " + CommentRows.COLUMNS + " FROM comment c " + CommentRows.JOINS + " WHERE " + condition
                        + " ORDER BY " + order(wanted.sort()) + " LIMIT " + (ThreadRequest.SIZE + 1),
                values);
    }

    private static String beyond(CommentSort sort, Beginning from, List<Object> values) {
        CommentCursor cursor = from.cursor();
        Object value = sort == CommentSort.BEST ? (Object) cursor.value() : Timestamp.from(instant(cursor.value()));
        values.addAll(List.of(value, value, cursor.id()));
        String expression = sort == CommentSort.BEST ? "COALESCE(s.score, 0)" : "c.created_at";
        String beyond = sort == CommentSort.OLDEST ? ">" : "<";
        String last = beyond + (from.inclusive() ? "=" : "");
        return "(%1$s %2$s ? OR %1$s = ? AND c.id %3$s ?)".formatted(expression, beyond, last);
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
    }

    private static String order(CommentSort sort) {
        return switch (sort) {
            case BEST -> "COALESCE(s.score, 0) DESC, c.id DESC";
            case NEWEST -> "c.created_at DESC, c.id DESC";
            case OLDEST -> "c.created_at, c.id";
        };
    }

    /** The first answers of these threads, more of the thread that is asked for, and all up to the one in focus. */
    List<Object[]> answers(Collection<Long> threads, ThreadRequest wanted, long asking) {
        if (threads.isEmpty()) {
            return List.of();
        }
        List<Object> values =
                List.of(wanted.focus(), asking, asking, ThreadRequest.FIRST_ANSWERS, wanted.thread(), wanted.answers());
        return rows(ANSWERS.formatted(CommentRows.COLUMNS, ids(threads), THERE, CommentRows.JOINS), values);
    }

    /** A page of all comments of a subject, answers too, one by one. */
    List<Object[]> list(SubjectRef subject, CommentSort sort, FlatPage page, long asking) {
        return rows(
                "SELECT " + CommentRows.COLUMNS + " FROM comment c " + CommentRows.JOINS
                        + " WHERE c.subject_kind = ? AND c.subject_id = ? AND" + THERE + " ORDER BY " + order(sort)
                        + " LIMIT " + page.size() + " OFFSET " + page.offset(),
                List.of(asking, subject.kind(), subject.id(), asking));
    }

    /** A page of a list that goes by numbers. */
    record FlatPage(int size, int offset) {}

    long count(SubjectRef subject, long asking) {
        Query query = entityManager.createNativeQuery(
                "SELECT COUNT(*) FROM comment c WHERE c.subject_kind = ? AND c.subject_id = ? AND" + THERE);
        query.setParameter(1, subject.kind());
        query.setParameter(2, subject.id());
        query.setParameter(3, asking);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** How many comments everybody can read, and whether the officers let people write; one statement. */
    Standing standing(SubjectRef subject) {
        Query query = entityManager.createNativeQuery("""
                SELECT (SELECT COUNT(*) FROM comment c WHERE c.subject_kind = ? AND c.subject_id = ?
                        AND c.visibility = 'VISIBLE' AND c.deleted_at IS NULL),
                       (SELECT COUNT(*) FROM discussion_setting d WHERE d.subject_kind = ? AND d.subject_id = ?
                        AND NOT d.open)""");
        for (int i = 0; i < 4; i += 2) {
            query.setParameter(i + 1, subject.kind());
            query.setParameter(i + 2, subject.id());
        }
        Object[] row = (Object[]) query.getSingleResult();
        return new Standing(((Number) row[0]).longValue(), ((Number) row[1]).longValue() == 0);
    }

    /** @param open whether the officers let people write */
    record Standing(long comments, boolean open) {}

    /** One comment, if it is there for who asks. */
    Optional<Object[]> find(long id, long asking) {
        return rows(
                        "SELECT " + CommentRows.COLUMNS + " FROM comment c " + CommentRows.JOINS + " WHERE c.id = ? AND"
                                + THERE,
                        List.of(asking, id, asking))
                .stream()
                .findFirst();
    }

    /** What the people mentioned in these comments are called: by comment, then by account. */
    Map<Long, Map<Long, String>> mentioned(Collection<Long> comments) {
        Map<Long, Map<Long, String>> found = new HashMap<>();
        if (!comments.isEmpty()) {
            for (Object[] row : rows(
                    "SELECT m.comment_id, m.account_id, a.display_name FROM comment_mention m"
                            + " JOIN account a ON a.id = m.account_id WHERE m.comment_id IN (" + ids(comments) + ")",
                    List.of())) {
                found.computeIfAbsent(((Number) row[0]).longValue(), comment -> new HashMap<>())
                        .put(((Number) row[1]).longValue(), (String) row[2]);
            }
        }
        return found;
    }

    /** The earlier versions, the latest first. */
    List<Object[]> versions(long commentId) {
        return rows(
                "SELECT number, text, label, language, written_at FROM comment_version WHERE comment_id = ?"
                        + " ORDER BY number DESC",
                List.of(commentId));
    }

    /** By subject. */
    Map<Long, Long> counts(String kind, Collection<Long> subjects) {
        return rows(
                        "SELECT subject_id, comments FROM discussion_tally WHERE subject_kind = ? AND subject_id IN ("
                                + ids(subjects) + ")",
                        List.of(kind))
                .stream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }

    private static String ids(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private List<Object[]> rows(String sql, List<Object> values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }
}
