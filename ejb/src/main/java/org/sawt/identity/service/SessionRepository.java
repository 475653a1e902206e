package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Where sessions are kept. */
@ApplicationScoped
class SessionRepository {

    @PersistenceContext
    EntityManager entityManager;

    void removeAllOf(long accountId) {
        entityManager
                .createQuery("DELETE FROM AccountSession s WHERE s.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
