package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.sawt.common.SubjectRef;
import org.sawt.topic.service.TopicDiscussionDemo.Place;

/** Finds the topics and the people of a demonstration. */
@Dependent
class TopicDiscussionDemoRepository {
    @PersistenceContext
    EntityManager entityManager;

    boolean hasComments() {
        return !entityManager
                .createNativeQuery("SELECT id FROM comment WHERE subject_kind = 'topic' LIMIT 1")
                .getResultList()
                .isEmpty();
    }

    /** The published topic with this English title. */
    Optional<Place> findTopic(String title) {
        Stream<?> rows = entityManager
                .createNativeQuery("SELECT id, entity_id FROM topic WHERE title_en = ? AND published_at IS NOT NULL"
                        + " ORDER BY id LIMIT 1")
                .setParameter(1, title)
                .getResultStream();
        return rows.map(Object[].class::cast)
                .map(row -> new Place(new SubjectRef("topic", ((Number) row[0]).longValue()), (Long) row[1]))
                .findFirst();
    }

    /** The account of a person of the demonstration. */
    long account(String userName) {
        Object id = entityManager
                .createNativeQuery("SELECT id FROM account WHERE user_name = ?")
                .setParameter(1, userName)
                .getSingleResult();
        return ((Number) id).longValue();
    }
}
