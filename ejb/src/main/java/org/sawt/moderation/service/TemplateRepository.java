package org.sawt.moderation.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sawt.moderation.ModerationTemplate;

/** The ready-made reasons. */
@Dependent
class TemplateRepository {

    @PersistenceContext
    EntityManager entityManager;

    void add(ModerationTemplate template) {
        entityManager.persist(template);
        entityManager.flush();
    }

    Optional<ModerationTemplate> find(long id) {
        return Optional.ofNullable(entityManager.find(ModerationTemplate.class, id));
    }

    Optional<ModerationTemplate> lock(long id) {
        return Optional.ofNullable(entityManager.find(ModerationTemplate.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All of them, those that are offered first, by the numbers of their rules. */
    List<ModerationTemplate> all() {
        return entityManager
                .createQuery(
                        "SELECT t FROM ModerationTemplate t ORDER BY t.active DESC, t.rule, t.id",
                        ModerationTemplate.class)
                .getResultList();
    }

    /** The language in which an account is written to. */
    String languageOf(long accountId) {
        Stream<?> languages = entityManager
                .createNativeQuery("SELECT language FROM account WHERE id = ?")
                .setParameter(1, accountId)
                .getResultStream();
        return languages.map(Object::toString).findFirst().orElse("ar");
    }
}
