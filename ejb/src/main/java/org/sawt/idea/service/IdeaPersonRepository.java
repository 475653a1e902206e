package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sawt.identity.service.DataRow;

/** What ideas keep about one account. */
@Dependent
class IdeaPersonRepository {
    @PersistenceContext
    EntityManager entityManager;

    /** The ideas that the person wrote, drafts too. */
    List<Map<String, Object>> ideas(long accountId) {
        return rows(
                "SELECT id, title, body, governorate, block, status, created_at FROM idea WHERE author_id = ? ORDER BY id",
                row -> DataRow.of("idea", row[0])
                        .with("title", row[1])
                        .with("body", row[2])
                        .with("governorate", row[3])
                        .with("block", row[4])
                        .with("status", row[5])
                        .with("since", IdeaRows.instant(row[6]))
                        .values(),
                accountId);
    }

    /** The ideas that the person wrote along. */
    List<Map<String, Object>> written(long accountId) {
        return rows("""
                SELECT i.id, i.title, c.joined_at FROM idea_co_author c JOIN idea i ON i.id = c.idea_id
                WHERE c.account_id = ? ORDER BY i.id""", IdeaPersonRepository::named, accountId);
    }

    /** The ideas that the person supports. */
    List<Map<String, Object>> supported(long accountId) {
        return rows("""
                SELECT i.id, i.title, s.supported_at FROM idea_support s JOIN idea i ON i.id = s.idea_id
                WHERE s.account_id = ? ORDER BY s.supported_at, i.id""", IdeaPersonRepository::named, accountId);
    }

    /** The invitations that the person sent, and those that came to the person's address. */
    List<Map<String, Object>> invitations(long accountId) {
        return rows("""
                SELECT n.idea_id, i.title, n.invited_at FROM idea_invitation n JOIN idea i ON i.id = n.idea_id
                WHERE n.invited_by = ?
                   OR n.email = (SELECT a.email FROM account a WHERE a.id = ? AND a.email <> '')
                ORDER BY n.id""", IdeaPersonRepository::named, accountId, accountId);
    }

    /** The steps that the person took for an office. */
    List<Map<String, Object>> steps(long accountId) {
        return rows(
                "SELECT s.idea_id, i.title, s.taken_at FROM idea_step s JOIN idea i ON i.id = s.idea_id"
                        + " WHERE s.officer_id = ? ORDER BY s.id",
                IdeaPersonRepository::named,
                accountId);
    }

    private static Map<String, Object> named(Object[] row) {
        return DataRow.of("idea", row[0])
                .with("title", row[1])
                .with("since", IdeaRows.instant(row[2]))
                .values();
    }

    /** What the person wrote and the public never saw, or sees no more because the person took it back. */
    List<Long> unseen(long accountId) {
        List<?> ids = query(
                        "SELECT id FROM idea WHERE author_id = ? AND status IN ('DRAFT', 'SUBMITTED', 'WITHDRAWN')",
                        accountId)
                .getResultList();
        return ids.stream().map(IdeaRows::number).toList();
    }

    /** The person writes no draft along any more, invites nobody and is not invited. */
    void leaveDrafts(long accountId) {
        query(
                        "DELETE c FROM idea_co_author c JOIN idea i ON i.id = c.idea_id"
                                + " WHERE c.account_id = ? AND i.status = 'DRAFT'",
                        accountId)
                .executeUpdate();
        query(
                        "DELETE FROM idea_invitation WHERE invited_by = ?"
                                + " OR email = (SELECT a.email FROM account a WHERE a.id = ? AND a.email <> '')",
                        accountId,
                        accountId)
                .executeUpdate();
    }

    /**
     * Removes an idea that nobody sees, with what hangs on it; it cannot have been answered. One that others are part of
     * stays, without its words and its place.
     */
    void remove(long ideaId) {
        query("DELETE FROM idea_split WHERE idea_id = ? OR origin_id = ?", ideaId, ideaId)
                .executeUpdate();
        if (hasParts(ideaId)) {
            empty(ideaId);
        } else {
            delete(ideaId);
        }
    }

    private boolean hasParts(long ideaId) {
        return !query(
                        "SELECT source_id FROM idea_merge WHERE target_id = ?"
                                + " UNION SELECT id FROM idea WHERE merged_into = ?",
                        ideaId,
                        ideaId)
                .getResultList()
                .isEmpty();
    }

    private void empty(long ideaId) {
        query("DELETE FROM idea_addendum WHERE idea_id = ?", ideaId).executeUpdate();
        query(
                        "UPDATE idea SET title = '', body = '', governorate = NULL, block = NULL, latitude = NULL,"
                                + " longitude = NULL, version = version + 1 WHERE id = ?",
                        ideaId)
                .executeUpdate();
    }

    private void delete(long ideaId) {
        for (String table : List.of("idea_support", "idea_support_person", "idea_support_change", "idea_tally")) {
            query("DELETE FROM " + table + " WHERE idea_id = ?", ideaId).executeUpdate();
        }
        for (String table : List.of("idea_addendum", "idea_deadline")) {
            query("DELETE FROM " + table + " WHERE idea_id = ?", ideaId).executeUpdate();
        }
        query("DELETE FROM idea WHERE id = ?", ideaId).executeUpdate();
    }

    private List<Map<String, Object>> rows(String sql, Function<Object[], Map<String, Object>> row, Object... values) {
        List<?> found = query(sql, values).getResultList();
        return found.stream().map(each -> row.apply((Object[]) each)).toList();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
