package org.sawt.audit;

import java.time.Instant;
import org.sawt.common.SubjectRef;

/**
 * One row of the audit trail.
 *
 * @param id the row's id
 * @param actorId the account that did it, or null for the portal itself and for visitors
 * @param actorRole the role in which that person could do it, or null
 * @param entityId the government entity that the person belonged to then, or null
 * @param subject what it was done to
 * @param action what was done, for example "topic.published"
 * @param from the state before, or null
 * @param to the state after, or null
 * @param recordedAt when, to the microsecond
 */
public record AuditRow(
        long id,
        Long actorId,
        String actorRole,
        Long entityId,
        SubjectRef subject,
        String action,
        String from,
        String to,
        Instant recordedAt) {

    /** The bytes that are hashed: every column of the row. */
    byte[] canonical() {
        return new CanonicalForm()
                .number(id)
                .number(actorId)
                .text(actorRole)
                .number(entityId)
                .text(subject.kind())
                .number(subject.id())
                .text(action)
                .text(from)
                .text(to)
                .time(recordedAt)
                .bytes();
    }
}
