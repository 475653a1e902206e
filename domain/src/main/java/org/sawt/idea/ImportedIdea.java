package org.sawt.idea;

import java.time.Instant;

/**
 * An idea that was published elsewhere, with what is known of it.
 *
 * @param entityId who is in charge, or null
 * @param authorName who wrote it, if that was public; else empty
 * @param status where it stands; a public status
 * @param publishedAt when it was published there
 * @param supports how many supported it there; a number without people
 */
public record ImportedIdea(
        long roundId,
        Long entityId,
        IdeaDraft draft,
        String authorName,
        IdeaStatus status,
        Instant publishedAt,
        long supports) {}
