package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/** Who answers ideas. */
@Dependent
class IdeaOfficerRepository {
    @PersistenceContext
    EntityManager entityManager;

    /** The officers of an entity whose accounts work; the administrators where no entity is in charge. */
    List<Long> inCharge(Long entityId) {
        Query query = entityId == null
                ? accounts("r.role = 'admin'")
                : accounts("r.role = 'ministry' AND a.entity_id = ?").setParameter(1, entityId);
        List<?> ids = query.getResultList();
        return ids.stream().map(IdeaRows::number).toList();
    }

    private Query accounts(String condition) {
        return entityManager.createNativeQuery("SELECT a.id FROM account a JOIN account_role r ON r.account_id = a.id"
                + " WHERE a.status = 'ACTIVE' AND " + condition + " ORDER BY a.id");
    }
}
