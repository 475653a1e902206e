package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What ideas may be about. */
@Dependent
class CategoryRepository {
    /** A round offers its own categories, or the general ones where it has none. */
    private static final String OFFERED = """
            c.active AND (c.round_id = ?1 OR c.round_id IS NULL
              AND NOT EXISTS (SELECT 1 FROM idea_category o WHERE o.round_id = ?1 AND o.active))""";

    private static final String COLUMNS = "SELECT c.id, c.code, c.name_ar, c.name_en, c.active FROM idea_category c";

    @PersistenceContext
    EntityManager entityManager;

    boolean isOffered(long categoryId, long roundId) {
        return !entityManager
                .createNativeQuery("SELECT c.id FROM idea_category c WHERE " + OFFERED + " AND c.id = ?2")
                .setParameter(1, roundId)
                .setParameter(2, categoryId)
                .getResultList()
                .isEmpty();
    }

    List<CategoryView> offered(long roundId) {
        return views(entityManager
                .createNativeQuery(COLUMNS + " WHERE " + OFFERED + " ORDER BY c.position, c.id")
                .setParameter(1, roundId)
                .getResultList());
    }

    /** The general ones and those of published rounds. */
    List<CategoryView> all() {
        return views(entityManager.createNativeQuery(COLUMNS + """
                         LEFT JOIN idea_round r ON r.id = c.round_id
                        WHERE c.round_id IS NULL AND c.active OR r.published_at IS NOT NULL
                        ORDER BY c.round_id IS NOT NULL, c.round_id, c.position, c.id""").getResultList());
    }

    private static List<CategoryView> views(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> IdeaRows.category(row, 0))
                .toList();
    }
}
