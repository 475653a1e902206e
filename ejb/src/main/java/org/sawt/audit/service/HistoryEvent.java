package org.sawt.audit.service;

import java.time.Instant;
import org.sawt.government.service.EntityName;

/**
 * Something that everybody may know to have been done to a public item. It never tells a person.
 *
 * @param role the role in which it was done, or null for the portal itself
 * @param entity the government entity for which it was done, or null
 * @param to the state afterwards, or null
 */
public record HistoryEvent(String action, String role, EntityName entity, Instant at, String to) {

    /** Whether the state afterwards says under which rule of moderation the item is hidden. */
    public boolean isUnderRule() {
        return to != null && to.startsWith("rule-");
    }
}
