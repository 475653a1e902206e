package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** The list of words that call a moderator. */
@Dependent
class WordRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** Whether the word is new to the list, however it is spelt. */
    boolean add(String word, String folded, long addedBy, Instant now) {
        return entityManager
                        .createNativeQuery("INSERT IGNORE INTO moderation_word (word, folded, added_by, added_at)"
                                + " VALUES (?, ?, ?, ?)")
                        .setParameter(1, word)
                        .setParameter(2, folded)
                        .setParameter(3, addedBy)
                        .setParameter(4, Timestamp.from(now))
                        .executeUpdate()
                > 0;
    }

    boolean remove(long id) {
        return entityManager
                        .createNativeQuery("DELETE FROM moderation_word WHERE id = ?")
                        .setParameter(1, id)
                        .executeUpdate()
                > 0;
    }
}
