package org.sawt.search.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sawt.common.SubjectRef;

/** The changes that indexes have to follow. */
@Dependent
class SearchRepository {

    @PersistenceContext
    EntityManager entityManager;

    void add(Collection<SubjectRef> subjects, Instant at) {
        if (!subjects.isEmpty()) {
            insert("search_outbox", subjects, Timestamp.from(at));
        }
    }

    boolean isAnythingWaiting() {
        return !entityManager
                .createNativeQuery("SELECT id FROM search_outbox LIMIT 1")
                .getResultList()
                .isEmpty();
    }

    /** Numbers the changes that have waited longest, passing over those not committed yet; returns how many. */
    int number(int most) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT id, kind, subject_id, changed_at FROM search_outbox ORDER BY id LIMIT ?"
                        + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, most)
                .getResultList();
        if (rows.isEmpty()) {
            return 0;
        }
        Map<SubjectRef, Timestamp> changes = new LinkedHashMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> changes.put(new SubjectRef((String) row[1], number(row[2])), (Timestamp) row[3]));
        insert("search_change", changes.keySet(), Collections.max(changes.values()));
        String ids = rows.stream()
                .map(row -> String.valueOf(number(((Object[]) row)[0])))
                .collect(Collectors.joining(","));
        entityManager
                .createNativeQuery("DELETE FROM search_outbox WHERE id IN (" + ids + ")")
                .executeUpdate();
        return rows.size();
    }

    private void insert(String table, Collection<SubjectRef> subjects, Timestamp at) {
        Query query = entityManager.createNativeQuery("INSERT INTO " + table + " (kind, subject_id, changed_at) VALUES "
                + String.join(",", Collections.nCopies(subjects.size(), "(?,?,?)")));
        int next = 1;
        for (SubjectRef subject : subjects) {
            query.setParameter(next++, subject.kind());
            query.setParameter(next++, subject.id());
            query.setParameter(next++, at);
        }
        query.executeUpdate();
    }

    List<SearchChange> changesAfter(long number, int most) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "SELECT number, kind, subject_id FROM search_change WHERE number > ? ORDER BY number LIMIT ?")
                .setParameter(1, number)
                .setParameter(2, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SearchChange(number(row[0]), new SubjectRef((String) row[1], number(row[2]))))
                .toList();
    }

    SearchLogEnds ends() {
        Object[] row = (Object[]) entityManager
                .createNativeQuery(
                        "SELECT (SELECT name FROM search_log), COALESCE(MIN(number), 1), COALESCE(MAX(number), 0)"
                                + " FROM search_change")
                .getSingleResult();
        return new SearchLogEnds((String) row[0], number(row[1]), number(row[2]));
    }

    /** Forgets old changes, never the newest one: it tells how far the numbers have come. */
    void removeBefore(Instant at) {
        entityManager
                .createNativeQuery("DELETE FROM search_change WHERE changed_at < ? AND number <"
                        + " (SELECT newest FROM (SELECT MAX(number) AS newest FROM search_change) AS c)")
                .setParameter(1, Timestamp.from(at))
                .executeUpdate();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
