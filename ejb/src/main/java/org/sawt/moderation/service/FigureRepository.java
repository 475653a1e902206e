package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what moderation did, month by month of Bahrain, from the rows themselves. */
@Dependent
class FigureRepository {

    private static final String MONTH = "DATE_FORMAT(%s + INTERVAL 3 HOUR, '%%Y-%%m')";

    @PersistenceContext
    EntityManager entityManager;

    /** How many of a kind, by the month and a word. */
    record Count(YearMonth month, String word, long number) {}

    /** How long half, and nine tenths, of what was decided in a month had waited at most, in hours. */
    record Wait(Double median, Double slow) {}

    List<Count> reports(Instant since) {
        return counts("'reports'", "moderation_report", "reported_at", since);
    }

    List<Count> signals(Instant since) {
        return counts("'signals'", "moderation_signal", "noted_at", since);
    }

    /** Decisions by what was done. */
    List<Count> decisions(Instant since) {
        return counts("action", "moderation_decision", "decided_at", since);
    }

    /** Appeals by how they stand, in the month in which they were made. */
    List<Count> appeals(Instant since) {
        return counts("state", "moderation_appeal", "made_at", since);
    }

    private List<Count> counts(String word, String table, String time, Instant since) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT " + MONTH.formatted(time) + ", " + word + ", COUNT(*) FROM " + table
                        + " WHERE " + time + " >= ? GROUP BY 1, 2")
                .setParameter(1, Timestamp.from(since))
                .getResultList();
        List<Count> counts = new ArrayList<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            counts.add(
                    new Count(YearMonth.parse((String) columns[0]), (String) columns[1], Columns.number(columns[2])));
        }
        return counts;
    }

    /** By month; under null all of them together. What a moderator came across by chance did not wait. */
    Map<YearMonth, Wait> waits(Instant since) {
        Map<YearMonth, Wait> waits = new HashMap<>();
        waits(MONTH.formatted("decided_at"), since, waits);
        waits("''", since, waits);
        return waits;
    }

    private void waits(String group, Instant since, Map<YearMonth, Wait> waits) {
        List<?> rows = entityManager
                .createNativeQuery("""
                SELECT DISTINCT month, MEDIAN(hours) OVER (PARTITION BY month),
                  PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY hours) OVER (PARTITION BY month)
                FROM (SELECT %s AS month, TIMESTAMPDIFF(SECOND, opened_at, decided_at) / 3600 AS hours
                  FROM moderation_decision WHERE decided_at >= ? AND source <> 'DIRECT') waited""".formatted(group))
                .setParameter(1, Timestamp.from(since))
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            String month = (String) columns[0];
            waits.put(
                    month.isEmpty() ? null : YearMonth.parse(month),
                    new Wait(((Number) columns[1]).doubleValue(), ((Number) columns[2]).doubleValue()));
        }
    }

    /** How often each rule was named in reports. */
    Map<Integer, Long> reportsByRule(Instant since) {
        return byRule("moderation_report", "reported_at", since);
    }

    /** How much was hidden under each rule. */
    Map<Integer, Long> hiddenByRule(Instant since) {
        return byRule("moderation_decision", "decided_at", since);
    }

    private Map<Integer, Long> byRule(String table, String time, Instant since) {
        Map<Integer, Long> counts = new HashMap<>();
        List<?> rows = entityManager
                .createNativeQuery("SELECT rule, COUNT(*) FROM " + table + " WHERE rule IS NOT NULL AND " + time
                        + " >= ? GROUP BY rule")
                .setParameter(1, Timestamp.from(since))
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            counts.put(Columns.smallNumber(columns[0]), Columns.number(columns[1]));
        }
        return counts;
    }
}
