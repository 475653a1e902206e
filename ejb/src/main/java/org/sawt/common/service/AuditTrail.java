package org.sawt.common.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import org.sawt.common.SubjectRef;

/** Writes who changed what, when, from which state to which, in the transaction of the change itself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    /**
     * @param action what was done, for example "topic.published"
     * @param from the state before, or null; never personal data
     * @param to the state after, or null; never personal data
     */
    @PermitAll
    public void record(SubjectRef subject, String action, String from, String to) {
        entityManager
                .createNativeQuery("""
                INSERT INTO audit_entry
                  (id, actor_id, subject_kind, subject_id, action, from_state, to_state, recorded_at)
                VALUES (NEXT VALUE FOR audit_entry_seq, NULLIF(?, 0), ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, caller.findAccountId().orElse(0))
                .setParameter(2, subject.kind())
                .setParameter(3, subject.id())
                .setParameter(4, action)
                .setParameter(5, from)
                .setParameter(6, to)
                .setParameter(7, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
