package org.sawt.audit;

import java.time.Instant;

/**
 * Which rows of the audit trail are wanted; what is null does not matter.
 *
 * @param actorId the account that did it
 * @param subjectKind what kind of thing it was done to
 * @param subjectId the thing's id within its kind
 * @param action what was done
 * @param from not before this moment
 * @param until before this moment
 */
public record AuditSearch(
        Long actorId, String subjectKind, Long subjectId, String action, Instant from, Instant until) {}
