package org.sawt.common.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sawt.common.SiteText;
import org.sawt.common.SiteTextName;

/** Where the wordings of the administrators are kept. */
@ApplicationScoped
class SiteTextRepository {

    @PersistenceContext
    EntityManager entityManager;

    List<SiteText> all() {
        return entityManager
                .createQuery("SELECT t FROM SiteText t", SiteText.class)
                .getResultList();
    }

    Optional<SiteText> find(SiteTextName name) {
        return Optional.ofNullable(entityManager.find(SiteText.class, name.number()));
    }

    /** The text, locked until the end of the transaction; there is a row afterwards. */
    SiteText lock(SiteTextName name, Instant now) {
        entityManager
                .createNativeQuery("INSERT IGNORE INTO site_text (id, version, text_ar, text_en, changed_at)"
                        + " VALUES (?, 0, '', '', ?)")
                .setParameter(1, name.number())
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
        return entityManager.find(SiteText.class, name.number(), LockModeType.PESSIMISTIC_WRITE);
    }
}
