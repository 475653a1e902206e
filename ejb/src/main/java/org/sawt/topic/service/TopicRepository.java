package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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

    void remove(Topic topic) {
        entityManager.remove(topic);
    }

    /** Locks the topic's row, so that one change waits for the other instead of failing at commit. */
    Optional<Topic> findForChange(long id) {
        return Optional.ofNullable(entityManager.find(Topic.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
