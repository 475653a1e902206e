package org.sawt.discussion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** The votes on comments, in SQL: they are many, and nobody edits them as objects. */
@Dependent
class CommentVoteRepository {
    @PersistenceContext
    EntityManager entityManager;

    /**
     * Takes the row of a person's vote, made when missing, until the end of the transaction. Must be the transaction's first
     * statement.
     *
     * @return the vote so far, 0 for none
     */
    int lock(long commentId, long account, Instant now) {
        entityManager
                .createNativeQuery("INSERT INTO comment_vote (comment_id, account_id, value, cast_at)"
                        + " VALUES (?, ?, 0, ?) ON DUPLICATE KEY UPDATE value = value")
                .setParameter(1, commentId)
                .setParameter(2, account)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
        Object value = entityManager
                .createNativeQuery("SELECT value FROM comment_vote WHERE comment_id = ? AND account_id = ? FOR UPDATE")
                .setParameter(1, commentId)
                .setParameter(2, account)
                .getSingleResult();
        return ((Number) value).intValue();
    }

    /** Makes this the person's vote, and leaves the comment to be counted. */
    void cast(long commentId, long account, int value, Instant now) {
        if (value == 0) {
            withdraw(commentId, account);
        } else {
            entityManager
                    .createNativeQuery(
                            "UPDATE comment_vote SET value = ?, cast_at = ? WHERE comment_id = ? AND account_id = ?")
                    .setParameter(1, value)
                    .setParameter(2, Timestamp.from(now))
                    .setParameter(3, commentId)
                    .setParameter(4, account)
                    .executeUpdate();
        }
        entityManager
                .createNativeQuery("INSERT INTO comment_change (comment_id) VALUES (?)")
                .setParameter(1, commentId)
                .executeUpdate();
    }

    /** Leaves no row behind. */
    void withdraw(long commentId, long account) {
        entityManager
                .createNativeQuery("DELETE FROM comment_vote WHERE comment_id = ? AND account_id = ?")
                .setParameter(1, commentId)
                .setParameter(2, account)
                .executeUpdate();
    }
}
