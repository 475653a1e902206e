package org.sawt.discussion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sawt.identity.service.DataRow;

/** What discussions keep about one account. */
@Dependent
class CommentPersonRepository {
    private static final String ADDRESS = "number";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    List<Map<String, Object>> comments(long accountId) {
        return rows(
                "SELECT id, subject_kind, subject_id, label, text, visibility, created_at FROM comment"
                        + " WHERE author_id = ? ORDER BY created_at, id",
                row -> DataRow.of(ADDRESS, row[0])
                        .with("about", row[1] + " " + row[2])
                        .with("label", row[3])
                        .with("text", row[4])
                        .with("visibility", row[5])
                        .with("since", ((Timestamp) row[6]).toInstant())
                        .values(),
                accountId);
    }

    List<Map<String, Object>> versions(long accountId) {
        return rows(
                "SELECT c.id, v.number, v.text, v.written_at FROM comment c JOIN comment_version v ON v.comment_id = c.id"
                        + " WHERE c.author_id = ? ORDER BY c.id, v.number",
                row -> DataRow.of(ADDRESS, row[0])
                        .with("version", row[1])
                        .with("text", row[2])
                        .with("since", ((Timestamp) row[3]).toInstant())
                        .values(),
                accountId);
    }

    List<Map<String, Object>> votes(long accountId) {
        return rows(
                "SELECT comment_id, value, cast_at FROM comment_vote WHERE account_id = ? ORDER BY cast_at, comment_id",
                row -> DataRow.of(ADDRESS, row[0])
                        .with("value", row[1])
                        .with("castAt", ((Timestamp) row[2]).toInstant())
                        .values(),
                accountId);
    }

    /** The comments of others in which the person is mentioned. */
    List<Map<String, Object>> mentions(long accountId) {
        return rows(
                "SELECT c.id, c.created_at FROM comment_mention m JOIN comment c ON c.id = m.comment_id"
                        + " WHERE m.account_id = ? ORDER BY c.id",
                row -> DataRow.of(ADDRESS, row[0])
                        .with("since", ((Timestamp) row[1]).toInstant())
                        .values(),
                accountId);
    }

    /** Removes earlier wordings, mentions, and what nobody but the author has seen. */
    void forget(long accountId) {
        execute(
                "DELETE v FROM comment_version v JOIN comment c ON c.id = v.comment_id WHERE c.author_id = ?",
                accountId);
        execute("UPDATE comment SET versions = 0, version = version + 1 WHERE author_id = ?", accountId);
        execute(
                "DELETE m FROM comment_mention m JOIN comment c ON c.id = m.comment_id"
                        + " WHERE c.author_id = ? AND c.visibility <> 'VISIBLE'",
                accountId);
        execute("DELETE FROM comment_mention WHERE account_id = ?", accountId);
        entityManager
                .createNativeQuery("UPDATE comment SET text = '', label = 'NONE', deleted_at = ?"
                        + " WHERE author_id = ? AND visibility <> 'VISIBLE' AND deleted_at IS NULL")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, accountId)
                .executeUpdate();
    }

    private void execute(String sql, long accountId) {
        entityManager.createNativeQuery(sql).setParameter(1, accountId).executeUpdate();
    }

    private List<Map<String, Object>> rows(String sql, Function<Object[], Map<String, Object>> row, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> found = query.getResultList();
        return found.stream().map(each -> row.apply((Object[]) each)).toList();
    }
}
