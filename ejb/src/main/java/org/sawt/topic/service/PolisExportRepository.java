package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicCharge;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicOrigin;

/** What decides who may export a topic. */
@Dependent
class PolisExportRepository {

    /** @param publishedAt null for a draft */
    record Subject(
            TopicCharge charge,
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
                SELECT t.ownerId, t.entityId, t.kind, t.origin, t.resultsVisibility, t.publishedAt, t.opensAt, t.closesAt
                FROM Topic t WHERE t.id = :id""", Object[].class)
                .setParameter("id", topicId)
                .getResultStream()
                .findFirst()
                .map(row -> new Subject(
                        new TopicCharge((Long) row[0], (Long) row[1]),
                        (TopicKind) row[2],
                        (TopicOrigin) row[3],
                        (ResultsVisibility) row[4],
                        (Instant) row[5],
                        (Instant) row[6],
                        (Instant) row[7]));
    }
}
