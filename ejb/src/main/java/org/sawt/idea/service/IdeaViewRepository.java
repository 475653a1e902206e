package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sawt.idea.IdeaStatus;

/** What stands on the page of one idea. */
@Dependent
class IdeaViewRepository {
    @PersistenceContext
    EntityManager entityManager;

    Optional<IdeaCard> findCard(long id, Instant now) {
        return rows(
                        "SELECT " + IdeaRows.COLUMNS + " FROM idea i " + IdeaRows.JOINS + " WHERE i.id = ?",
                        id,
                        row -> IdeaRows.card(row, now))
                .stream()
                .findFirst();
    }

    /** When so many had supported it that the entity had to answer, or null. */
    Instant reachedAt(long id) {
        List<?> moments = entityManager
                .createNativeQuery("SELECT reached_at FROM idea_deadline WHERE idea_id = ?")
                .setParameter(1, id)
                .getResultList();
        return moments.isEmpty() ? null : IdeaRows.instant(moments.getFirst());
    }

    List<IdeaStepView> steps(long id) {
        return rows(
                """
                SELECT s.id, s.from_status, s.to_status, s.reason, s.language, e.id, e.name_ar, e.name_en, s.taken_at
                FROM idea_step s LEFT JOIN government_entity e ON e.id = s.entity_id
                WHERE s.idea_id = ? ORDER BY s.taken_at, s.id""",
                id,
                row -> new IdeaStepView(
                        IdeaRows.number(row[0]),
                        IdeaStatus.valueOf((String) row[1]),
                        IdeaStatus.valueOf((String) row[2]),
                        (String) row[3],
                        (String) row[4],
                        IdeaRows.entity(row, 5),
                        IdeaRows.instant(row[8])));
    }

    List<IdeaMilestoneView> milestones(long id) {
        return rows(
                "SELECT id, title, due_on, done_at FROM idea_milestone WHERE idea_id = ? ORDER BY due_on, id",
                id,
                row -> new IdeaMilestoneView(
                        IdeaRows.number(row[0]), (String) row[1], day(row[2]), IdeaRows.instant(row[3])));
    }

    List<IdeaAddendumView> addenda(long id) {
        return rows(
                "SELECT id, body, added_at FROM idea_addendum WHERE idea_id = ? ORDER BY added_at, id",
                id,
                row -> new IdeaAddendumView(IdeaRows.number(row[0]), (String) row[1], IdeaRows.instant(row[2])));
    }

    /** The ideas that are part of this one now. */
    List<IdeaView.MergedIdea> merged(long id) {
        return rows(
                """
                SELECT i.id, i.title, i.language,
                  IF(i.author_id IS NULL AND COALESCE(i.author_name, '') = '', NULL, COALESCE(a.display_name, i.author_name, ''))
                FROM idea i LEFT JOIN account a ON a.id = i.author_id
                WHERE i.merged_into = ? AND i.status = 'MERGED' AND i.visibility = 'VISIBLE'
                ORDER BY i.published_at, i.id""",
                id,
                row -> new IdeaView.MergedIdea(
                        IdeaRows.number(row[0]), (String) row[1], (String) row[2], (String) row[3]));
    }

    /** Whether a moderator has taken an idea that was sent in out of the public's sight. */
    boolean isHidden(long id) {
        return !entityManager
                .createNativeQuery("SELECT id FROM idea WHERE id = ? AND visibility = 'HIDDEN'"
                        + " AND status NOT IN ('DRAFT', 'SUBMITTED', 'WITHDRAWN')")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private <T> List<T> rows(String sql, long id, Function<Object[], T> view) {
        List<?> rows = entityManager.createNativeQuery(sql).setParameter(1, id).getResultList();
        return rows.stream().map(row -> view.apply((Object[]) row)).toList();
    }
}
