package org.sawt.idea.service;

import java.time.Instant;
import org.sawt.government.service.EntityName;
import org.sawt.idea.IdeaStatus;

/**
 * A step that an entity took with an idea.
 *
 * @param reason plain text, in the language in which it was written
 * @param entity who took it, or null for the administration of the portal
 */
public record IdeaStepView(
        long id, IdeaStatus from, IdeaStatus to, String reason, String language, EntityName entity, Instant takenAt) {}
