package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the demonstration of ideas finds, and what it puts straight into the tables, counted. */
@Dependent
class IdeaDemoRepository {
    @PersistenceContext
    EntityManager entityManager;

    boolean hasIdeas() {
        return !query("SELECT id FROM idea LIMIT 1").getResultList().isEmpty();
    }

    /** The accounts of the demonstration by user name. */
    Map<String, Long> people() {
        Stream<?> rows = query("SELECT user_name, id FROM account WHERE user_name NOT LIKE '%@%'")
                .getResultStream();
        return rows.map(Object[].class::cast)
                .collect(Collectors.toMap(row -> (String) row[0], row -> IdeaRows.number(row[1])));
    }

    /** The entity with this English abbreviation; empty without one. */
    Optional<Long> findEntity(String abbreviation) {
        Stream<?> ids = query(
                        "SELECT id FROM government_entity WHERE abbreviation_en = ? ORDER BY id LIMIT 1", abbreviation)
                .getResultStream();
        return ids.map(IdeaRows::number).findFirst();
    }

    Optional<Long> findCategory(String code) {
        Stream<?> ids =
                query("SELECT id FROM idea_category WHERE code = ?", code).getResultStream();
        return ids.map(IdeaRows::number).findFirst();
    }

    /** People without an account support the idea: their numbers are below zero, so that nobody is told anything. */
    void support(long ideaId, int people, Instant from) {
        if (people > 0) {
            String rows = IntStream.rangeClosed(1, people)
                    .mapToObj(person -> "(" + ideaId + ", -" + person + ", TIMESTAMP'"
                            + Timestamp.from(from.plus(Duration.ofMinutes(37L * person))) + "')")
                    .collect(Collectors.joining(", "));
            query("INSERT INTO idea_support (idea_id, account_id, supported_at) VALUES " + rows)
                    .executeUpdate();
            query("INSERT INTO idea_tally (idea_id, supports) VALUES (?, ?)", ideaId, people)
                    .executeUpdate();
        }
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
