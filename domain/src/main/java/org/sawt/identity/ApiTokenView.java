package org.sawt.identity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One token in its owner's list.
 *
 * @param id the token's id
 * @param label what its owner called it
 * @param createdAt when it was made
 * @param lastUsedOn the day of its last use, null when never used
 */
public record ApiTokenView(long id, String label, Instant createdAt, LocalDate lastUsedOn) {}
