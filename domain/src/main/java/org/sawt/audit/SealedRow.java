package org.sawt.audit;

/**
 * A link of the chain with the row that it seals.
 *
 * @param row the row as it is now, or null when it is gone
 */
public record SealedRow(AuditLink link, AuditRow row) {}
