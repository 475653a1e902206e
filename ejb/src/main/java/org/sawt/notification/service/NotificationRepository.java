package org.sawt.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sawt.common.SubjectRef;
import org.sawt.notification.OutgoingMail;
import org.sawt.notification.SentMail;

/** Where mails wait, and where those of a demonstration are kept. */
@ApplicationScoped
class NotificationRepository {

    @PersistenceContext
    EntityManager entityManager;

    void add(OutgoingMail mail) {
        entityManager.persist(mail);
    }

    void add(SentMail mail) {
        entityManager.persist(mail);
    }

    void remove(OutgoingMail mail) {
        entityManager.remove(mail);
    }

    /** Claims the mail that has waited longest, passing over those that another transaction has claimed. */
    Optional<OutgoingMail> claimDue(Instant now) {
        List<?> ids = entityManager
                .createNativeQuery("SELECT id FROM mail_outbox WHERE next_attempt_at <= ?"
                        + " ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(entityManager.find(OutgoingMail.class, ((Number) ids.getFirst()).longValue()));
    }

    /** Removes the mails about this subject that wait, apart from one that is just being sent. */
    void removeAbout(SubjectRef subject) {
        List<?> ids = entityManager
                .createNativeQuery("SELECT id FROM mail_outbox WHERE subject_kind = ? AND subject_id = ?"
                        + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, subject.kind())
                .setParameter(2, subject.id())
                .getResultList();
        for (Object id : ids) {
            entityManager
                    .createQuery("DELETE FROM OutgoingMail m WHERE m.id = :id")
                    .setParameter("id", ((Number) id).longValue())
                    .executeUpdate();
        }
    }

    long countWaiting() {
        return entityManager
                .createQuery("SELECT COUNT(m) FROM OutgoingMail m", Long.class)
                .getSingleResult();
    }

    long countSent() {
        return entityManager
                .createQuery("SELECT COUNT(m) FROM SentMail m", Long.class)
                .getSingleResult();
    }

    /** The newest first. */
    List<SentMail> sent(int first, int most) {
        return entityManager
                .createQuery("SELECT m FROM SentMail m ORDER BY m.sentAt DESC, m.id DESC", SentMail.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<SentMail> findSent(long id) {
        return Optional.ofNullable(entityManager.find(SentMail.class, id));
    }

    /** Mails that wait and are about this account, or go to its address. */
    List<OutgoingMail> waitingFor(long accountId) {
        return entityManager
                .createQuery(
                        "SELECT m FROM OutgoingMail m WHERE m.accountId = :account OR m.recipient IN :addresses"
                                + " ORDER BY m.id",
                        OutgoingMail.class)
                .setParameter("account", accountId)
                .setParameter("addresses", addresses(accountId))
                .getResultList();
    }

    /** Mails that are kept and are about this account, or went to its address. */
    List<SentMail> sentTo(long accountId) {
        return entityManager
                .createQuery(
                        "SELECT m FROM SentMail m WHERE m.accountId = :account OR m.recipient IN :addresses"
                                + " ORDER BY m.id",
                        SentMail.class)
                .setParameter("account", accountId)
                .setParameter("addresses", addresses(accountId))
                .getResultList();
    }

    void removeAllOf(long accountId) {
        List<String> addresses = addresses(accountId);
        for (String mail : List.of("OutgoingMail", "SentMail")) {
            entityManager
                    .createQuery("DELETE FROM " + mail + " m WHERE m.accountId = :account OR m.recipient IN :addresses")
                    .setParameter("account", accountId)
                    .setParameter("addresses", addresses)
                    .executeUpdate();
        }
    }

    private List<String> addresses(long accountId) {
        return entityManager
                .createQuery("SELECT a.email FROM Account a WHERE a.id = :account", String.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
