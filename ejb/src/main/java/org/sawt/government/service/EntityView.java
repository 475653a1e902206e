package org.sawt.government.service;

import java.util.List;
import org.sawt.government.EntityContact;
import org.sawt.government.EntityKind;

/**
 * A government entity with what stands around it.
 *
 * @param parent the entity above it, or null
 * @param children the active entities directly below it
 * @param logoHash what its logo is known by, or null without one
 */
public record EntityView(
        long id,
        int version,
        EntityKind kind,
        String nameAr,
        String nameEn,
        String abbreviationAr,
        String abbreviationEn,
        EntityContact contact,
        EntityName parent,
        List<EntityName> children,
        CalendarView calendar,
        String logoHash,
        boolean active) {

    public EntityView {
        children = List.copyOf(children);
    }
}
