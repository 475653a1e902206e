package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.discussion.service.DiscussionUnion;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaMerged;
import org.sawt.idea.IdeaSeparated;
import org.sawt.idea.IdeaStatus;

/** Tells of ideas that become one and of ideas that are taken apart: the discussions, the audit trail, the search, the people. */
@Dependent
class MergeNews {

    private static final String KIND = "idea";

    @Inject
    DiscussionUnion discussions;

    @Inject
    IdeaNews news;

    void united(Idea source, String before, Idea target, IdeaMerged event) {
        discussions.unite(KIND, source.id(), target.id());
        news.changed(source, "idea.merged", before);
        news.record(target.id(), "idea.enlarged", null, String.valueOf(source.id()));
        news.tell(event);
    }

    /** @param family the idea and all that had become part of it before */
    void separated(Idea source, Idea target, List<Long> family, IdeaSeparated event) {
        discussions.separate(KIND, target.id(), family, source.id());
        news.changed(source, "idea.separated", IdeaStatus.MERGED.code());
        news.record(target.id(), "idea.reduced", String.valueOf(source.id()), null);
        news.tell(event);
    }
}
