package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicOrigin;

/** What decides who may export a topic. */
@Dependent
class PolisExportRepository {

    /** @param publishedAt null for a draft */
    record Subject(
            long ownerId,
            TopicKind kind,
            TopicOrigin origin,
            ResultsVisibility results,
            Instant publishedAt,
            Instant opensAt,
            Instant closesAt) {}

    @PersistenceContext
    EntityManager entityManager;

    Optional<Subject> find(long topicId) {
        return entityManager
                .createQuery("""
                SELECT t.ownerId, t.kind, t.origin, t.resultsVisibility, t.publishedAt, t.opensAt, t.closesAt
                FROM Topic t WHERE t.id = :id""", Object[].class)
                .setParameter("id", topicId)
                .getResultStream()
                .findFirst()
                .map(row -> new Subject(
                        (Long) row[0],
                        (TopicKind) row[1],
                        (TopicOrigin) row[2],
                        (ResultsVisibility) row[3],
                        (Instant) row[4],
                        (Instant) row[5],
                        (Instant) row[6]));
    }
}
