package org.sawt.government.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.AuditTrail;
import org.sawt.government.EntityDraft;
import org.sawt.government.EntityLogo;
import org.sawt.government.EntityTree;
import org.sawt.government.GovernmentEntity;

/** What an administrator does with government entities. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class EntityService {

    /** The largest file that is taken as a logo, in bytes. */
    public static final int LARGEST_LOGO = LogoPicture.LARGEST_FILE;

    private static final String ACTIVE = "active";
    private static final String CLOSED = "closed";

    @Inject
    GovernmentRepository entities;

    @Inject
    CalendarRepository calendars;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** Takes a new entity into the list and returns its id. */
    @RolesAllowed(Roles.ADMIN)
    public long establish(EntityDraft draft) {
        GovernmentEntity entity = new GovernmentEntity(draft, clock.instant());
        entities.lockParents();
        checkPlace(draft, null);
        entities.add(entity);
        record(entity, "entity.established", null, ACTIVE);
        return entity.id();
    }

    /** Rewrites an entity, unless it has been changed since the version that the caller saw. */
    @RolesAllowed(Roles.ADMIN)
    public void revise(long id, int version, EntityDraft draft) {
        Map<Long, Long> parents = entities.lockParents();
        GovernmentEntity entity = getForChange(id, version);
        Long parentBefore = entity.parentId().orElse(null);
        entity.revise(draft);
        new EntityTree(parents).checkMove(id, draft.parentId());
        checkPlace(draft, parentBefore);
        record(entity, "entity.revised", String.valueOf(version), String.valueOf(version + 1));
        if (!Objects.equals(parentBefore, draft.parentId())) {
            record(entity, "entity.moved", number(parentBefore), number(draft.parentId()));
        }
    }

    /** Ends an entity below which none is active. */
    @RolesAllowed(Roles.ADMIN)
    public void close(long id, int version) {
        entities.lockParents();
        GovernmentEntity entity = getForChange(id, version);
        if (entities.hasActiveBelow(id)) {
            throw RuleViolation.conflict("government.edit.hasActive");
        }
        entity.close();
        record(entity, "entity.closed", ACTIVE, CLOSED);
    }

    /** Brings an entity back; the one above it has to be there. */
    @RolesAllowed(Roles.ADMIN)
    public void reopen(long id, int version) {
        entities.lockParents();
        GovernmentEntity entity = getForChange(id, version);
        if (entity.parentId().isPresent() && !isActive(entity.parentId().get())) {
            throw RuleViolation.conflict("government.edit.parentClosed");
        }
        entity.reopen();
        record(entity, "entity.reopened", CLOSED, ACTIVE);
    }

    /**
     * Gives an entity the picture in this file as its logo.
     *
     * @throws RuleViolation INVALID when the file is too large or no picture
     */
    @RolesAllowed(Roles.ADMIN)
    public void showLogo(long id, byte[] file) {
        LogoView logo = LogoPicture.of(file);
        GovernmentEntity entity = getForChange(id);
        entities.findLogo(id)
                .ifPresentOrElse(
                        known -> known.replace(logo.png()), () -> entities.add(new EntityLogo(id, logo.png())));
        String before = entity.logoHash().orElse(null);
        entity.showLogo(logo.hash());
        record(entity, "entity.logoShown", before, logo.hash());
    }

    /** Takes the logo away; does nothing when there is none. */
    @RolesAllowed(Roles.ADMIN)
    public void hideLogo(long id) {
        GovernmentEntity entity = getForChange(id);
        entity.logoHash().ifPresent(hash -> {
            entities.removeLogo(id);
            entity.hideLogo();
            record(entity, "entity.logoHidden", hash, null);
        });
    }

    private GovernmentEntity getForChange(long id, int version) {
        GovernmentEntity entity = getForChange(id);
        if (entity.version() != version) {
            throw RuleViolation.conflict("government.edit.stale");
        }
        return entity;
    }

    private GovernmentEntity getForChange(long id) {
        return entities.lock(id).orElseThrow(() -> RuleViolation.notFound("government.notFound"));
    }

    /** Where it stands has to be there; an entity may stay below one that was closed. */
    private void checkPlace(EntityDraft draft, Long parentBefore) {
        Long parent = draft.parentId();
        if (parent != null && !parent.equals(parentBefore) && !isActive(parent)) {
            throw RuleViolation.invalid("parentId", "government.edit.parentUnknown");
        }
        if (!calendars.exists(draft.calendarId())) {
            throw RuleViolation.invalid("calendarId", "government.edit.calendarMissing");
        }
    }

    private boolean isActive(long id) {
        return entities.find(id).filter(GovernmentEntity::isActive).isPresent();
    }

    private void record(GovernmentEntity entity, String action, String from, String to) {
        audit.record(GovernmentEntity.subject(entity.id()), action, from, to);
    }

    private static String number(Long id) {
        return id == null ? null : id.toString();
    }
}
