package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.sawt.identity.FormAction;
import org.sawt.identity.FormWindow;

/** Where the uses of forms are counted. */
@ApplicationScoped
class FormUseRepository {

    /** One counter of a person, as the copy of the person's data tells it. */
    record Use(String action, int uses, Instant since) {}

    @PersistenceContext
    EntityManager entityManager;

    /** Counts one more use; the row stays locked until the end of the transaction. */
    int count(long accountId, FormAction action, FormWindow window, Instant start) {
        entityManager
                .createNativeQuery("INSERT INTO form_use (account_id, action, time_window, began_at, uses)"
                        + " VALUES (?, ?, ?, ?, 1) ON DUPLICATE KEY UPDATE uses = uses + 1")
                .setParameter(1, accountId)
                .setParameter(2, action.name())
                .setParameter(3, window.name())
                .setParameter(4, Timestamp.from(start))
                .executeUpdate();
        Object uses = entityManager
                .createNativeQuery("SELECT uses FROM form_use"
                        + " WHERE account_id = ? AND action = ? AND time_window = ? AND began_at = ?")
                .setParameter(1, accountId)
                .setParameter(2, action.name())
                .setParameter(3, window.name())
                .setParameter(4, Timestamp.from(start))
                .getSingleResult();
        return ((Number) uses).intValue();
    }

    void removeBefore(Instant moment) {
        entityManager
                .createNativeQuery("DELETE FROM form_use WHERE began_at < ?")
                .setParameter(1, Timestamp.from(moment))
                .executeUpdate();
    }

    List<Use> of(long accountId) {
        List<?> rows = entityManager
                .createNativeQuery("SELECT action, SUM(uses), MIN(began_at) FROM form_use"
                        + " WHERE account_id = ? AND time_window = 'DAY' GROUP BY action ORDER BY action")
                .setParameter(1, accountId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Use((String) row[0], ((Number) row[1]).intValue(), ((Timestamp) row[2]).toInstant()))
                .toList();
    }

    void removeOf(long accountId) {
        entityManager
                .createNativeQuery("DELETE FROM form_use WHERE account_id = ?")
                .setParameter(1, accountId)
                .executeUpdate();
    }
}
