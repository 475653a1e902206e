package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaDraft;
import org.sawt.idea.IdeaStatus;
import org.sawt.idea.ImportedIdea;

/** Makes ideas of parts of other ones. */
@Dependent
class IdeaParts {

    @Inject
    IdeaRepository ideas;

    @Inject
    IdeaMergeRepository merges;

    @Inject
    Clock clock;

    /** Like its origin: of the same author, in the same round, in the charge of the same entity; and public. */
    Idea add(Idea origin, IdeaDraft draft, long officerId) {
        Instant now = clock.instant();
        Idea part = origin.authorId().isPresent() ? written(origin, draft, now) : imported(origin, draft, now);
        ideas.flush();
        merges.addSplit(part.id(), origin.id(), officerId, now);
        return part;
    }

    private Idea written(Idea origin, IdeaDraft draft, Instant now) {
        long author = origin.authorId().orElseThrow();
        Idea part = new Idea(origin.roundId(), origin.entityId().orElse(null), author, draft, now);
        ideas.add(part);
        part.submit(now);
        part.show(now);
        return part;
    }

    private Idea imported(Idea origin, IdeaDraft draft, Instant now) {
        Long entity = origin.entityId().orElse(null);
        String author = origin.source().authorName();
        Idea part =
                new Idea(new ImportedIdea(origin.roundId(), entity, draft, author, IdeaStatus.PUBLISHED, now, 0), now);
        ideas.add(part);
        return part;
    }
}
