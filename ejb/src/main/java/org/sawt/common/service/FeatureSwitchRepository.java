package org.sawt.common.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.sawt.common.FeatureSwitch;

/** Where the administrators' decisions about parts of the portal are kept. */
@ApplicationScoped
class FeatureSwitchRepository {

    @PersistenceContext
    EntityManager entityManager;

    List<FeatureSwitch> all() {
        return entityManager
                .createQuery("SELECT s FROM FeatureSwitch s", FeatureSwitch.class)
                .getResultList();
    }

    /** The switch, locked until the end of the transaction; there is a row afterwards. */
    FeatureSwitch lock(SwitchDeclaration declaration, Instant now) {
        entityManager
                .createNativeQuery("INSERT IGNORE INTO feature_switch (id, version, name, turned_on, changed_at)"
                        + " SELECT NEXT VALUE FOR feature_switch_seq, 0, ?, ?, ? FROM DUAL"
                        + " WHERE NOT EXISTS (SELECT 1 FROM feature_switch WHERE name = ?)")
                .setParameter(1, declaration.name())
                .setParameter(2, declaration.onByDefault())
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, declaration.name())
                .executeUpdate();
        return entityManager
                .createQuery("SELECT s FROM FeatureSwitch s WHERE s.name = :name", FeatureSwitch.class)
                .setParameter("name", declaration.name())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
