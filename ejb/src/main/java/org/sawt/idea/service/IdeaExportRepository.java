package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The public ideas as rows of a table, read in steps. */
@Dependent
class IdeaExportRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** The next public ideas after this one; none that was hidden in the meantime. */
    List<IdeaExportRow> next(long after, int most) {
        List<?> rows = entityManager
                .createNativeQuery("""
                SELECT i.id, i.title, i.body, COALESCE(NULLIF(c.name_en, ''), c.name_ar, ''), i.status, i.published_at,
                  i.imported_supports + COALESCE(t.supports, 0), COALESCE(i.author_name, ''), i.language,
                  COALESCE(r.external_id, CONCAT('sawt-', i.id))
                FROM idea i LEFT JOIN idea_category c ON c.id = i.category_id LEFT JOIN idea_tally t ON t.idea_id = i.id
                LEFT JOIN idea_import_row r ON r.idea_id = i.id
                WHERE i.shown = 1 AND i.id > ? ORDER BY i.id LIMIT ?""")
                .setParameter(1, after)
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static IdeaExportRow row(Object[] row) {
        return new IdeaExportRow(
                ((Number) row[0]).longValue(),
                List.of(
                        text(row[9]),
                        text(row[1]),
                        text(row[2]),
                        text(row[3]),
                        text(row[4]).toLowerCase(Locale.ROOT).replace('_', ' '),
                        ((Timestamp) row[5]).toInstant().toString(),
                        String.valueOf(row[6]),
                        text(row[7]),
                        text(row[8])));
    }

    private static String text(Object column) {
        return Objects.toString(column, "");
    }
}
