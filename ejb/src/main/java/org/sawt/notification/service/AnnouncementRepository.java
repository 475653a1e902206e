package org.sawt.notification.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sawt.common.SubjectRef;
import org.sawt.notification.WaitingAnnouncement;

/** Where announcements wait until everybody was told. */
@ApplicationScoped
class AnnouncementRepository {

    private static final String OWN = AnnouncementRepository.class.getName();

    @PersistenceContext
    EntityManager entityManager;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** Adds it, and remembers until the end of the transaction that it is its own. */
    void add(WaitingAnnouncement news) {
        entityManager.persist(news);
        List<Long> own = new ArrayList<>(own());
        own.add(news.id());
        transaction.putResource(OWN, own);
    }

    private List<Long> own() {
        return transaction.getResource(OWN) instanceof List<?> ids
                ? ids.stream().map(Long.class::cast).toList()
                : List.of();
    }

    void remove(WaitingAnnouncement news) {
        entityManager.remove(news);
    }

    /** The one whose turn it is. */
    Optional<Long> findDue(Instant now) {
        List<?> ids = entityManager
                .createNativeQuery("SELECT id FROM notification_outbox WHERE next_attempt_at <= ?"
                        + " ORDER BY next_attempt_at, id LIMIT 1")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    /** Claims it until the end of the transaction; empty when another transaction has it, or it is gone. */
    Optional<WaitingAnnouncement> claim(long id) {
        List<?> ids = entityManager
                .createNativeQuery("SELECT id FROM notification_outbox WHERE id = ? FOR UPDATE SKIP LOCKED")
                .setParameter(1, id)
                .getResultList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(entityManager.find(WaitingAnnouncement.class, id));
    }

    /** Takes back what is not told yet about this subject, apart from what this transaction wrote itself. */
    void removeAbout(SubjectRef subject) {
        List<Long> without = new ArrayList<>(own());
        without.add(0L);
        entityManager
                .createQuery("DELETE FROM WaitingAnnouncement a WHERE a.subjectKind = :kind AND a.subjectId = :id"
                        + " AND a.id NOT IN :without")
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("without", without)
                .executeUpdate();
    }

    /** Takes a person out of every audience, and what was meant for nobody else. */
    void forget(long accountId) {
        String named = "," + accountId + ",";
        entityManager
                .createNativeQuery("UPDATE notification_outbox SET accounts = REPLACE(accounts, ?, ',')"
                        + " WHERE accounts LIKE ?")
                .setParameter(1, named)
                .setParameter(2, "%" + named + "%")
                .executeUpdate();
        entityManager
                .createNativeQuery("UPDATE notification_outbox SET except_account = 0 WHERE except_account = ?")
                .setParameter(1, accountId)
                .executeUpdate();
        entityManager
                .createNativeQuery("DELETE FROM notification_outbox WHERE accounts = ',' AND audience_group IS NULL")
                .executeUpdate();
    }
}
