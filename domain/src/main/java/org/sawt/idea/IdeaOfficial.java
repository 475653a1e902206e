package org.sawt.idea;

/**
 * Who speaks for a government entity.
 *
 * @param accountId the officer
 * @param entityId the entity, or null for an administrator of an idea that no entity is in charge of
 */
public record IdeaOfficial(long accountId, Long entityId) {}
