package org.sawt.audit;

import java.time.Instant;

/**
 * Something that everybody may know to have been done to a public item. It never tells a person.
 *
 * @param role the role in which it was done, or null for the portal itself
 * @param entityId the government entity for which it was done, or null
 */
public record HistoryEvent(String action, String role, Long entityId, Instant at) {}
