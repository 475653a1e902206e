package org.sawt.moderation.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that what people write can break, and under which of them an item was hidden. All of it is public. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RuleQueries {

    private static final String RULES = "SELECT number, title_ar, title_en, text_ar, text_en FROM moderation_rule";

    @PersistenceContext
    EntityManager entityManager;

    /** The rules that are in force, by their numbers. */
    @PermitAll
    public List<RuleView> list() {
        Stream<?> rows = entityManager
                .createNativeQuery(RULES + " WHERE active ORDER BY number")
                .getResultStream();
        return rows.map(row -> rule((Object[]) row)).toList();
    }

    /** A rule, in force or not any more. */
    @PermitAll
    public Optional<RuleView> find(int number) {
        Stream<?> rows = entityManager
                .createNativeQuery(RULES + " WHERE number = ?")
                .setParameter(1, number)
                .getResultStream();
        return rows.map(row -> rule((Object[]) row)).findFirst();
    }

    /** The number of the rule for those of these items that are hidden by a decision, by the item's id, in one query. */
    @PermitAll
    public Map<Long, Integer> hiddenUnder(String kind, Collection<Long> ids) {
        Map<Long, Integer> rules = new HashMap<>();
        if (ids.isEmpty()) {
            return rules;
        }
        var query = entityManager.createNativeQuery("SELECT subject_id, hidden_rule FROM moderation_case"
                + " WHERE hidden_rule IS NOT NULL AND kind = ? AND subject_id IN ("
                + String.join(",", Collections.nCopies(ids.size(), "?")) + ")");
        query.setParameter(1, kind);
        int next = 2;
        for (Long id : ids) {
            query.setParameter(next++, id);
        }
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            rules.put(((Number) columns[0]).longValue(), ((Number) columns[1]).intValue());
        }
        return rules;
    }

    private static RuleView rule(Object[] row) {
        return new RuleView(
                ((Number) row[0]).intValue(), (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }
}
