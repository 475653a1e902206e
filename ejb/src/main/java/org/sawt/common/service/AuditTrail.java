package org.sawt.common.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.sawt.common.Roles;
import org.sawt.common.SubjectRef;

/**
 * Writes who changed what, when, from which state to which, in the transaction of the change itself. The row waits there to
 * be sealed into the chain.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {

    /** The order in which a person of several roles is taken to act. */
    private static final List<String> ROLES =
            List.of(Roles.ADMIN, Roles.MINISTRY, Roles.AGENT, Roles.MODERATOR, Roles.JUDGE, Roles.CITIZEN);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    Instance<CallerOffice> offices;

    /**
     * @param action what was done, for example "topic.published"
     * @param from the state before, or null; never personal data
     * @param to the state after, or null; never personal data
     */
    @PermitAll
    public void record(SubjectRef subject, String action, String from, String to) {
        String role = ROLES.stream().filter(caller::is).findFirst().orElse(null);
        entityManager
                .createNativeQuery("""
                INSERT INTO audit_entry
                  (id, actor_id, actor_role, entity_id, subject_kind, subject_id, action, from_state, to_state, recorded_at)
                VALUES (NEXT VALUE FOR audit_entry_seq, NULLIF(?, 0), ?, NULLIF(?, 0), ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, caller.findAccountId().orElse(0))
                .setParameter(2, role)
                .setParameter(3, entityOf(role))
                .setParameter(4, subject.kind())
                .setParameter(5, subject.id())
                .setParameter(6, action)
                .setParameter(7, from)
                .setParameter(8, to)
                .setParameter(9, Timestamp.from(clock.instant()))
                .executeUpdate();
        entityManager
                .createNativeQuery("INSERT INTO audit_unsealed (entry_id) VALUES (PREVIOUS VALUE FOR audit_entry_seq)")
                .executeUpdate();
    }

    /** The government entity of a member of its staff, or 0. */
    private long entityOf(String role) {
        boolean staff = role != null && !role.equals(Roles.CITIZEN);
        return staff && offices.isResolvable() ? offices.get().entityId().orElse(0) : 0;
    }
}
