package org.sawt.government.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.sawt.common.Page;
import org.sawt.common.RuleViolation;
import org.sawt.government.EntityLogo;
import org.sawt.government.GovernmentEntity;

/** What the pages and the JSON interface show of government entities. All of it is public. */
@Stateless
public class EntityQueries {

    @Inject
    GovernmentRepository entities;

    @Inject
    CalendarQueries calendars;

    /** One page of the entities. Page counts from 1. */
    @PermitAll
    public Page<EntityCard> list(EntityFilter filter, int page, int size) {
        return entities.list(filter, page, size);
    }

    /** An entity, also one that is no more: what it did still names it. */
    @PermitAll
    public EntityView get(long id) {
        GovernmentEntity entity = entities.find(id).orElseThrow(() -> RuleViolation.notFound("government.notFound"));
        return new EntityView(
                entity.id(),
                entity.version(),
                entity.kind(),
                entity.name().ar(),
                entity.name().en(),
                entity.abbreviation().ar(),
                entity.abbreviation().en(),
                entity.contact(),
                entity.parentId().flatMap(entities::findName).orElse(null),
                entities.children(id),
                calendars.get(entity.calendarId()),
                entity.logoHash().orElse(null),
                entity.isActive());
    }

    /** What an entity is called. */
    @PermitAll
    public Optional<EntityName> findName(long id) {
        return entities.findName(id);
    }

    /** Whether there is such an entity and it is not closed. */
    @PermitAll
    public boolean isActive(long id) {
        return entities.find(id).filter(GovernmentEntity::isActive).isPresent();
    }

    /** All active entities, to choose one. */
    @PermitAll
    public List<EntityName> names() {
        return entities.activeNames();
    }

    /** The logo with this hash, if it is still the entity's. */
    @PermitAll
    public Optional<LogoView> findLogo(long id, String hash) {
        return entities.find(id)
                .flatMap(GovernmentEntity::logoHash)
                .filter(hash::equals)
                .flatMap(current -> entities.findLogo(id).map(EntityLogo::content))
                .map(content -> new LogoView(hash, content));
    }
}
