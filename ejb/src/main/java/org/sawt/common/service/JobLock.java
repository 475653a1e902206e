package org.sawt.common.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets one node at a time do a job: a row lock that the database gives back when the transaction or its node ends. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JobLock {

    @PersistenceContext
    EntityManager entityManager;

    /** Takes the lock until the end of this transaction; false when another transaction has it. */
    @PermitAll
    public boolean tryLock(String name) {
        entityManager
                .createNativeQuery("INSERT IGNORE INTO job_lock (name) SELECT ? FROM DUAL"
                        + " WHERE NOT EXISTS (SELECT 1 FROM job_lock WHERE name = ?)")
                .setParameter(1, name)
                .setParameter(2, name)
                .executeUpdate();
        return !entityManager
                .createNativeQuery("SELECT name FROM job_lock WHERE name = ? FOR UPDATE SKIP LOCKED")
                .setParameter(1, name)
                .getResultList()
                .isEmpty();
    }
}
