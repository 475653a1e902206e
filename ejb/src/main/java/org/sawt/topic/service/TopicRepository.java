package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sawt.topic.Topic;

/** The topics as entities. */
@Dependent
class TopicRepository {
    @PersistenceContext
    EntityManager entityManager;

    void add(Topic topic) {
        entityManager.persist(topic);
    }

    /** Writes what has been added and changed, so that SQL sees it. */
    void flush() {
        entityManager.flush();
    }

    /** With the votes that an imported draft came with; any other draft has none. */
    void remove(Topic topic) {
        for (String table : List.of("vote", "vote_log", "vote_tally", "topic_turnout", "participant")) {
            entityManager
                    .createNativeQuery("DELETE FROM " + table + " WHERE topic_id = ?")
                    .setParameter(1, topic.id())
                    .executeUpdate();
        }
        entityManager
                .createNativeQuery("UPDATE polis_import SET topic_id = NULL WHERE topic_id = ?")
                .setParameter(1, topic.id())
                .executeUpdate();
        entityManager.remove(topic);
    }

    /** Locks the topic's row, so that one change waits for the other instead of failing at commit. */
    Optional<Topic> findForChange(long id) {
        return Optional.ofNullable(entityManager.find(Topic.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
