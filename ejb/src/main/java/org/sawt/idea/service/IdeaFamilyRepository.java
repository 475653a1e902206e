package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which ideas were one. */
@Dependent
class IdeaFamilyRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** The public idea that this one was a part of; empty for none. */
    List<IdeaName> origin(long id) {
        return names(
                "SELECT o.id, o.title, o.language FROM idea_split s JOIN idea o ON o.id = s.origin_id"
                        + " WHERE s.idea_id = ? AND o.shown = 1",
                id);
    }

    /** The public ideas that were parts of this one. */
    List<IdeaName> parts(long id) {
        return names(
                "SELECT p.id, p.title, p.language FROM idea_split s JOIN idea p ON p.id = s.idea_id"
                        + " WHERE s.origin_id = ? AND p.shown = 1 ORDER BY s.split_at, p.id",
                id);
    }

    private List<IdeaName> names(String sql, long id) {
        return rows(sql, id).stream().map(IdeaFamilyRepository::name).toList();
    }

    private static IdeaName name(Object[] row) {
        return new IdeaName(((Number) row[0]).longValue(), (String) row[1], (String) row[2]);
    }

    private List<Object[]> rows(String sql, long id) {
        List<?> rows = entityManager.createNativeQuery(sql).setParameter(1, id).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
