package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sawt.idea.SupportChange;

/** The number of supporters of each idea, and the days by which entities have to answer. */
@Dependent
class IdeaTallyRepository {
    /** An idea that enough people support, and how soon it has to be answered. */
    record Reached(long ideaId, Long entityId, long supports, int answerDays) {}

    /** Where the tally differs from the supports. */
    record Difference(long ideaId, long counted, long actual) {}

    /** One statement and so one consistent view: the tally and the changes waiting for it, against the supports. */
    private static final String DIFFERENCES = """
            SELECT idea_id, CAST(SUM(counted) AS SIGNED), CAST(SUM(actual) AS SIGNED) FROM (
              SELECT idea_id, 0 AS counted, COUNT(*) AS actual FROM idea_support GROUP BY idea_id
              UNION ALL SELECT idea_id, supports, 0 FROM idea_tally
              UNION ALL SELECT idea_id, gain, 0 FROM idea_support_change
            ) numbers GROUP BY idea_id HAVING SUM(counted) <> SUM(actual) ORDER BY idea_id""";

    private static final String REACHED = """
            SELECT i.id, i.entity_id, t.supports, r.answer_days
            FROM idea i JOIN idea_round r ON r.id = i.round_id JOIN idea_tally t ON t.idea_id = i.id
            WHERE %s AND i.shown AND i.status IN ('PUBLISHED', 'UNDER_REVIEW')
              AND r.threshold > 0 AND t.supports >= r.threshold
              AND NOT EXISTS (SELECT 1 FROM idea_deadline d WHERE d.idea_id = i.id)""";

    @PersistenceContext
    EntityManager entityManager;

    /** Claims changes that nobody else is counting; those of transactions that are under way are passed over. */
    List<SupportChange> claim(int most) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT id, idea_id, gain FROM idea_support_change ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED")
                .setParameter(1, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SupportChange(number(row[0]), number(row[1]), number(row[2])))
                .toList();
    }

    void add(Map<Long, Long> gains) {
        gains.forEach((idea, gain) -> entityManager
                .createNativeQuery("INSERT INTO idea_tally (idea_id, supports) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE supports = supports + VALUES(supports)")
                .setParameter(1, idea)
                .setParameter(2, gain)
                .executeUpdate());
    }

    void forget(List<SupportChange> counted) {
        String ids = counted.stream().map(change -> String.valueOf(change.id())).collect(Collectors.joining(","));
        entityManager
                .createNativeQuery("DELETE FROM idea_support_change WHERE id IN (" + ids + ")")
                .executeUpdate();
    }

    /** Those of these ideas that enough people support and that have no day yet by which to be answered. */
    List<Reached> reached(Collection<Long> ideaIds) {
        String ids = ideaIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        return reached("i.id IN (" + ids + ")");
    }

    List<Reached> reached() {
        return reached("1 = 1");
    }

    private List<Reached> reached(String condition) {
        List<?> rows =
                entityManager.createNativeQuery(REACHED.formatted(condition)).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Reached(
                        number(row[0]), row[1] == null ? null : number(row[1]), number(row[2]), (int) number(row[3])))
                .toList();
    }

    /** False when the idea has its day already. */
    boolean setDeadline(Reached reached, Instant now, Instant dueAt) {
        return entityManager
                        .createNativeQuery("INSERT IGNORE INTO idea_deadline (idea_id, supports, reached_at, due_at)"
                                + " VALUES (?, ?, ?, ?)")
                        .setParameter(1, reached.ideaId())
                        .setParameter(2, reached.supports())
                        .setParameter(3, Timestamp.from(now))
                        .setParameter(4, Timestamp.from(dueAt))
                        .executeUpdate()
                > 0;
    }

    List<Difference> differences() {
        List<?> rows = entityManager.createNativeQuery(DIFFERENCES).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Difference(number(row[0]), number(row[1]), number(row[2])))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
