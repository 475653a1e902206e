package org.sawt.government.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sawt.common.Page;
import org.sawt.government.EntityKind;
import org.sawt.government.EntityLogo;
import org.sawt.government.GovernmentEntity;

/** Where government entities and their logos are kept. */
@ApplicationScoped
class GovernmentRepository {

    private static final String CARDS =
            "SELECT e.id, e.kind, e.name.ar, e.name.en, e.abbreviation.ar, e.abbreviation.en, p.id, p.name.ar,"
                    + " p.name.en, e.logoHash, e.active"
                    + " FROM GovernmentEntity e LEFT JOIN GovernmentEntity p ON p.id = e.parentId";

    @PersistenceContext
    EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    Optional<GovernmentEntity> find(long id) {
        return Optional.ofNullable(entityManager.find(GovernmentEntity.class, id));
    }

    /** The entity, locked until the end of the transaction. */
    Optional<GovernmentEntity> lock(long id) {
        return Optional.ofNullable(entityManager.find(GovernmentEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The parent of each entity that has one; until the end of the transaction nobody else moves any. */
    Map<Long, Long> lockParents() {
        List<?> rows = entityManager
                .createNativeQuery("SELECT id, parent_id FROM government_entity ORDER BY id FOR UPDATE")
                .getResultList();
        Map<Long, Long> parents = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            if (columns[1] != null) {
                parents.put(((Number) columns[0]).longValue(), ((Number) columns[1]).longValue());
            }
        }
        return parents;
    }

    boolean hasActiveBelow(long id) {
        return entityManager
                        .createQuery(
                                "SELECT COUNT(e) FROM GovernmentEntity e WHERE e.parentId = :id AND e.active = TRUE",
                                Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** The number of the entity with this English abbreviation. */
    Optional<Long> findByAbbreviation(String abbreviation) {
        return entityManager
                .createQuery("SELECT e.id FROM GovernmentEntity e WHERE e.abbreviation.en = :word", Long.class)
                .setParameter("word", abbreviation)
                .getResultStream()
                .findFirst();
    }

    /** One page of a list, in two statements. */
    Page<EntityCard> list(EntityFilter filter, int page, int size) {
        Map<String, Object> values = new HashMap<>();
        String condition = condition(filter, values);
        TypedQuery<Long> count =
                entityManager.createQuery("SELECT COUNT(e) FROM GovernmentEntity e" + condition, Long.class);
        TypedQuery<Object[]> cards =
                entityManager.createQuery(CARDS + condition + " ORDER BY " + order(filter), Object[].class);
        values.forEach((name, value) -> {
            count.setParameter(name, value);
            cards.setParameter(name, value);
        });
        List<EntityCard> items = cards.setFirstResult(Page.offset(page, size))
                .setMaxResults(size)
                .getResultStream()
                .map(GovernmentRepository::card)
                .toList();
        return new Page<>(items, count.getSingleResult(), page, size);
    }

    private static String condition(EntityFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (!filter.text().isEmpty()) {
            conditions.add("(LOCATE(:text, e.name.ar) > 0 OR LOCATE(:text, e.name.en) > 0"
                    + " OR LOCATE(:text, e.abbreviation.ar) > 0 OR LOCATE(:text, e.abbreviation.en) > 0)");
            values.put("text", filter.text());
        }
        if (filter.kind() != null) {
            conditions.add("e.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.active() != null) {
            conditions.add("e.active = :active");
            values.put("active", filter.active());
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static String order(EntityFilter filter) {
        return "ar".equals(filter.language()) ? "e.name.ar, e.id" : "e.name.en, e.id";
    }

    private static EntityCard card(Object[] row) {
        EntityName parent = row[6] == null ? null : new EntityName((Long) row[6], (String) row[7], (String) row[8]);
        return new EntityCard(
                (Long) row[0],
                (EntityKind) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                parent,
                (String) row[9],
                (Boolean) row[10]);
    }

    /** The active entities directly below one, by their Arabic names. */
    List<EntityName> children(long id) {
        return names(entityManager
                .createQuery(
                        "SELECT e.id, e.name.ar, e.name.en FROM GovernmentEntity e"
                                + " WHERE e.parentId = :id AND e.active = TRUE ORDER BY e.name.ar",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream());
    }

    /** All active entities, by their Arabic names. */
    List<EntityName> activeNames() {
        return names(entityManager
                .createQuery(
                        "SELECT e.id, e.name.ar, e.name.en FROM GovernmentEntity e"
                                + " WHERE e.active = TRUE ORDER BY e.name.ar",
                        Object[].class)
                .getResultStream());
    }

    Optional<EntityName> findName(long id) {
        return names(entityManager
                        .createQuery(
                                "SELECT e.id, e.name.ar, e.name.en FROM GovernmentEntity e WHERE e.id = :id",
                                Object[].class)
                        .setParameter("id", id)
                        .getResultStream())
                .stream()
                .findFirst();
    }

    private static List<EntityName> names(Stream<Object[]> rows) {
        return rows.map(row -> new EntityName((Long) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    Optional<EntityLogo> findLogo(long entityId) {
        return Optional.ofNullable(entityManager.find(EntityLogo.class, entityId));
    }

    void removeLogo(long entityId) {
        findLogo(entityId).ifPresent(entityManager::remove);
    }
}
