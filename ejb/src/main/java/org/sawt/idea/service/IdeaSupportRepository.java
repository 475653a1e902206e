package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sawt.idea.IdeaStatus;
import org.sawt.identity.Eligibility;
import org.sawt.moderation.ContentVisibility;

/** The supports, in SQL: they are many and hot, and nobody edits them as objects. */
@Dependent
class IdeaSupportRepository {
    private static final String COUNT = """
            SELECT i.imported_supports + COALESCE((SELECT t.supports FROM idea_tally t WHERE t.idea_id = i.id), 0)
                   + COALESCE((SELECT SUM(c.gain) FROM idea_support_change c WHERE c.idea_id = i.id), 0)
            FROM idea i WHERE i.id = ?""";

    @PersistenceContext
    EntityManager entityManager;

    Optional<SupportTerms> findTerms(long ideaId) {
        return entityManager
                .createQuery(
                        "SELECT i.status, i.visibility, r.closesAt, r.eligibility FROM Idea i, IdeaRound r"
                                + " WHERE i.id = :id AND r.id = i.roundId",
                        Object[].class)
                .setParameter("id", ideaId)
                .getResultStream()
                .findFirst()
                .map(row -> new SupportTerms(
                        (IdeaStatus) row[0], (ContentVisibility) row[1], (Instant) row[2], (Eligibility) row[3]));
    }

    /** As of now, with the idea's row locked in share mode, so that nobody answers or hides it meanwhile. */
    SupportTerms lockTerms(long ideaId) {
        Object[] row = (Object[]) query(
                        "SELECT i.status, i.visibility, r.closes_at FROM idea i JOIN idea_round r ON r.id = i.round_id"
                                + " WHERE i.id = ? LOCK IN SHARE MODE",
                        ideaId)
                .getSingleResult();
        return new SupportTerms(
                IdeaStatus.valueOf((String) row[0]),
                ContentVisibility.valueOf((String) row[1]),
                row[2] == null ? null : ((Timestamp) row[2]).toInstant(),
                Eligibility.everybody());
    }

    /** Must be the transaction's first statement; false when the account supports the idea already. */
    boolean add(long ideaId, long accountId, Instant now) {
        return query(
                                "INSERT IGNORE INTO idea_support (idea_id, account_id, supported_at) VALUES (?, ?, ?)",
                                ideaId,
                                accountId,
                                Timestamp.from(now))
                        .executeUpdate()
                > 0;
    }

    /** False when the account does not support the idea. */
    boolean remove(long ideaId, long accountId) {
        boolean removed = query("DELETE FROM idea_support WHERE idea_id = ? AND account_id = ?", ideaId, accountId)
                        .executeUpdate()
                > 0;
        query("DELETE FROM idea_support_person WHERE idea_id = ? AND account_id = ?", ideaId, accountId)
                .executeUpdate();
        return removed;
    }

    /** Notes which verified person a supporter is; false when the person supports the idea with another account. */
    boolean addPerson(long ideaId, String personKey, long accountId) {
        return query(
                                "INSERT IGNORE INTO idea_support_person (idea_id, person_key, account_id)"
                                        + " VALUES (?, ?, ?)",
                                ideaId,
                                personKey,
                                accountId)
                        .executeUpdate()
                > 0;
    }

    /** Leaves a change for the tally. */
    void append(long ideaId, long gain) {
        query("INSERT INTO idea_support_change (idea_id, gain) VALUES (?, ?)", ideaId, gain)
                .executeUpdate();
    }

    /** How many people support an idea at this moment, those elsewhere and those not tallied yet counted. */
    long count(long ideaId) {
        List<?> numbers = query(COUNT, ideaId).getResultList();
        return numbers.isEmpty() ? 0 : ((Number) numbers.getFirst()).longValue();
    }

    boolean isSupportedBy(long ideaId, long accountId) {
        return !query("SELECT account_id FROM idea_support WHERE idea_id = ? AND account_id = ?", ideaId, accountId)
                .getResultList()
                .isEmpty();
    }

    boolean isSupportedByOthers(long ideaId, long authorId) {
        return !query(
                        "SELECT account_id FROM idea_support WHERE idea_id = ? AND account_id <> ? LIMIT 1",
                        ideaId,
                        authorId)
                .getResultList()
                .isEmpty();
    }

    /** Whether another idea is part of it now. */
    boolean hasMerged(long ideaId) {
        return !query("SELECT id FROM idea WHERE merged_into = ? LIMIT 1", ideaId)
                .getResultList()
                .isEmpty();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
