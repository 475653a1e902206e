package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sawt.identity.SecondFactor;

/** Where authenticators and recovery codes are kept. */
@ApplicationScoped
class SecondFactorRepository {

    @PersistenceContext
    EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** The person's authenticator, whether it is on or only proposed. */
    Optional<SecondFactor> find(long accountId) {
        return Optional.ofNullable(entityManager.find(SecondFactor.class, accountId));
    }

    boolean isOn(long accountId) {
        return find(accountId).filter(SecondFactor::isOn).isPresent();
    }

    /** True when no code of this time step or a later one was used before; from now on it was. */
    boolean useStep(long accountId, long step) {
        return entityManager
                        .createQuery("UPDATE SecondFactor f SET f.lastStep = :step"
                                + " WHERE f.accountId = :account AND f.lastStep < :step")
                        .setParameter("step", step)
                        .setParameter("account", accountId)
                        .executeUpdate()
                > 0;
    }

    long codesLeft(long accountId) {
        return entityManager
                .createQuery("SELECT COUNT(c) FROM RecoveryCode c WHERE c.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    /** True when the person had this recovery code; from now on no more. */
    boolean useCode(long accountId, String codeHash) {
        return entityManager
                        .createQuery("DELETE FROM RecoveryCode c WHERE c.accountId = :account AND c.codeHash = :hash")
                        .setParameter("account", accountId)
                        .setParameter("hash", codeHash)
                        .executeUpdate()
                > 0;
    }

    void removeCodes(long accountId) {
        entityManager
                .createQuery("DELETE FROM RecoveryCode c WHERE c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Removes the authenticator and all codes; true when there was one, on or proposed. */
    boolean removeAll(long accountId) {
        removeCodes(accountId);
        return entityManager
                        .createQuery("DELETE FROM SecondFactor f WHERE f.accountId = :account")
                        .setParameter("account", accountId)
                        .executeUpdate()
                > 0;
    }
}
