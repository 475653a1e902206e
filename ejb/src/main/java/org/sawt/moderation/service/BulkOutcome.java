package org.sawt.moderation.service;

/**
 * What became of several cases.
 *
 * @param done how many were decided
 * @param refused how many could not be: claimed by others, decided meanwhile, or not open to this decision
 */
public record BulkOutcome(int done, int refused) {}
