package org.sawt.discussion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.sawt.common.SubjectRef;
import org.sawt.search.service.SearchOutbox;

/** Moves comments between the items that they are about. */
@Dependent
class CommentUnionRepository {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SearchOutbox search;

    void move(String kind, long from, long into) {
        move(kind, from, into, "");
    }

    void moveBack(String kind, long from, Collection<Long> origins, long back) {
        if (!origins.isEmpty()) {
            String ids = origins.stream().map(String::valueOf).collect(Collectors.joining(","));
            move(kind, from, back, " AND origin_id IN (" + ids + ")");
        }
    }

    private void move(String kind, long from, long into, String condition) {
        String where = " WHERE subject_kind = ? AND subject_id = ?" + condition;
        List<?> moved = with(
                        entityManager.createNativeQuery("SELECT id FROM comment" + where + " FOR UPDATE"), kind, from)
                .getResultList();
        with(
                        entityManager.createNativeQuery(
                                "UPDATE comment SET subject_id = " + into + ", version = version + 1" + where),
                        kind,
                        from)
                .executeUpdate();
        with(
                        entityManager.createNativeQuery(
                                "DELETE FROM discussion_tally WHERE subject_kind = ? AND subject_id = ?"),
                        kind,
                        from)
                .executeUpdate();
        with(
                        entityManager.createNativeQuery("INSERT INTO comment_change (comment_id)"
                                + " SELECT MIN(id) FROM comment WHERE subject_kind = ? AND subject_id IN (?, " + into
                                + ") GROUP BY subject_id"),
                        kind,
                        from)
                .executeUpdate();
        moved.forEach(id -> search.changed(new SubjectRef(CommentPublishing.KIND, ((Number) id).longValue())));
    }

    private static Query with(Query query, String kind, long id) {
        return query.setParameter(1, kind).setParameter(2, id);
    }
}
