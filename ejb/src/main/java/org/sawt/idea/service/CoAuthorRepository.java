package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Who writes an idea along, and who is invited to. */
@Dependent
class CoAuthorRepository {
    /** An invitation that is not answered yet. */
    record Invitation(long id, long ideaId, long invitedBy, String email) {}

    private static final String INVITATIONS = """
            SELECT n.id, n.idea_id, i.title, i.language, a.display_name, n.email, n.invited_at
            FROM idea_invitation n JOIN idea i ON i.id = n.idea_id JOIN account a ON a.id = n.invited_by
            WHERE %s ORDER BY n.invited_at, n.id""";

    @PersistenceContext
    EntityManager entityManager;

    boolean isCoAuthor(long ideaId, long accountId) {
        return isThere("SELECT idea_id FROM idea_co_author WHERE idea_id = ? AND account_id = ?", ideaId, accountId);
    }

    /** Their names, those who came first in front; a former member has none. */
    List<String> names(long ideaId) {
        Stream<?> names = query("""
                SELECT a.display_name FROM idea_co_author c JOIN account a ON a.id = c.account_id
                WHERE c.idea_id = ? ORDER BY c.joined_at, c.account_id""", ideaId).getResultStream();
        return names.map(String.class::cast).toList();
    }

    /** How many write along or are invited to. */
    long count(long ideaId) {
        return ((Number) query("""
                SELECT (SELECT COUNT(*) FROM idea_co_author WHERE idea_id = ?)
                     + (SELECT COUNT(*) FROM idea_invitation WHERE idea_id = ?)""", ideaId, ideaId).getSingleResult()).longValue();
    }

    void add(long ideaId, long accountId, Instant now) {
        query(
                        "INSERT IGNORE INTO idea_co_author (idea_id, account_id, joined_at) VALUES (?, ?, ?)",
                        ideaId,
                        accountId,
                        Timestamp.from(now))
                .executeUpdate();
    }

    boolean remove(long ideaId, long accountId) {
        return query("DELETE FROM idea_co_author WHERE idea_id = ? AND account_id = ?", ideaId, accountId)
                        .executeUpdate()
                > 0;
    }

    /** False when this address has been invited. */
    boolean invite(long ideaId, String email, long by, Instant now) {
        return query(
                                "INSERT IGNORE INTO idea_invitation (id, idea_id, email, invited_by, invited_at)"
                                        + " VALUES (NEXT VALUE FOR idea_invitation_seq, ?, ?, ?, ?)",
                                ideaId,
                                email,
                                by,
                                Timestamp.from(now))
                        .executeUpdate()
                > 0;
    }

    Optional<Invitation> findInvitation(long id) {
        Stream<?> rows = query("SELECT id, idea_id, invited_by, email FROM idea_invitation WHERE id = ? FOR UPDATE", id)
                .getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new Invitation(
                        IdeaRows.number(row[0]), IdeaRows.number(row[1]), IdeaRows.number(row[2]), (String) row[3]))
                .findFirst();
    }

    void removeInvitation(long id) {
        query("DELETE FROM idea_invitation WHERE id = ?", id).executeUpdate();
    }

    int removeInvitationsBefore(Instant moment) {
        return query("DELETE FROM idea_invitation WHERE invited_at < ?", Timestamp.from(moment))
                .executeUpdate();
    }

    /** Those that the author of an idea has sent. */
    List<InvitationView> invitationsOf(long ideaId) {
        return invitations("n.idea_id = ?", true, ideaId);
    }

    /** Those that wait for the answer of who has this address. */
    List<InvitationView> invitationsFor(String email) {
        return invitations("n.email = ?", false, email);
    }

    private List<InvitationView> invitations(String condition, boolean withAddress, Object value) {
        List<?> rows = query(INVITATIONS.formatted(condition), value).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new InvitationView(
                        IdeaRows.number(row[0]),
                        IdeaRows.number(row[1]),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        withAddress ? (String) row[5] : null,
                        IdeaRows.instant(row[6])))
                .toList();
    }

    /** The address of an account; empty for one that works no more. */
    Optional<String> email(long accountId) {
        Stream<?> emails = query(
                        "SELECT email FROM account WHERE id = ? AND status = 'ACTIVE' AND email <> ''", accountId)
                .getResultStream();
        return emails.map(String.class::cast).findFirst();
    }

    /** The account that works and has this address. */
    OptionalLong findAccount(String email) {
        Stream<?> ids = query("SELECT id FROM account WHERE email = ? AND status = 'ACTIVE'", email)
                .getResultStream();
        return ids.mapToLong(IdeaRows::number).findFirst();
    }

    private boolean isThere(String sql, Object... values) {
        return !query(sql, values).getResultList().isEmpty();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
