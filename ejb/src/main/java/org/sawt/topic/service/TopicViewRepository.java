package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sawt.government.service.EntityName;
import org.sawt.topic.Topic;

/** What stands on the page of one topic. */
@Dependent
class TopicViewRepository {
    @PersistenceContext
    EntityManager entityManager;

    Optional<Topic> find(long id) {
        return Optional.ofNullable(entityManager.find(Topic.class, id));
    }

    /** Those of these topics that are not drafts. */
    List<Topic> published(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "SELECT t FROM Topic t WHERE t.id IN :ids AND t.publishedAt IS NOT NULL", Topic.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<OptionView> options(long topicId) {
        return entityManager
                .createQuery(
                        "SELECT NEW org.sawt.topic.service.OptionView(o.id, o.text.ar, o.text.en) FROM TopicOption o"
                                + " WHERE o.topic.id = :topic ORDER BY o.position",
                        OptionView.class)
                .setParameter("topic", topicId)
                .getResultList();
    }

    /** The statements with at least this moderation, in order. */
    List<StatementView> statements(long topicId, int moderation) {
        TypedQuery<StatementView> query = entityManager.createQuery(
                "SELECT NEW org.sawt.topic.service.StatementView(s.id, s.number, s.text.ar, s.text.en)"
                        + " FROM TopicStatement s WHERE s.topic.id = :topic AND s.moderation >= :moderation"
                        + " ORDER BY s.position",
                StatementView.class);
        return query.setParameter("topic", topicId)
                .setParameter("moderation", moderation)
                .getResultList();
    }

    long turnout(long topicId) {
        List<?> found = entityManager
                .createNativeQuery("SELECT participants FROM topic_turnout WHERE topic_id = ?")
                .setParameter(1, topicId)
                .getResultList();
        return found.isEmpty() ? 0 : ((Number) found.get(0)).longValue();
    }

    EntityName entity(long id) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("SELECT id, name_ar, name_en FROM government_entity WHERE id = ?")
                .setParameter(1, id)
                .getSingleResult();
        return new EntityName(number(row[0]), (String) row[1], (String) row[2]);
    }

    /** The tally by question and choice, without zeros. */
    Map<Long, Map<Long, Long>> tally(long topicId) {
        Map<Long, Map<Long, Long>> counts = new HashMap<>();
        List<?> rows = entityManager
                .createNativeQuery("SELECT question_id, choice, votes FROM vote_tally WHERE topic_id = ?")
                .setParameter(1, topicId)
                .getResultList();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            counts.computeIfAbsent(number(row[0]), question -> new HashMap<>()).put(number(row[1]), number(row[2]));
        }
        return counts;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
