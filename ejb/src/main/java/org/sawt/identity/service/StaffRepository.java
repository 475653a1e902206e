package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.OptionalLong;

/** Who works for which government entity. */
@ApplicationScoped
class StaffRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** The entity that the person of an account works for. */
    OptionalLong entityOf(long accountId) {
        return entityManager
                .createQuery("SELECT a.entityId FROM Account a WHERE a.id = :id AND a.entityId IS NOT NULL", Long.class)
                .setParameter("id", accountId)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
