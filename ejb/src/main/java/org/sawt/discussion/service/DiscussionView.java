package org.sawt.discussion.service;

import java.util.List;
import org.sawt.discussion.CommentCursor;
import org.sawt.identity.EligibilityGap;

/**
 * A page of a discussion.
 *
 * @param open whether people may write now
 * @param gaps what keeps the person who asks from writing
 * @param total how many comments everybody sees, answers included, on all pages
 * @param next where the next page begins, or null
 * @param fromStart whether nothing stands before this page
 */
public record DiscussionView(
        DiscussionSubject subject,
        boolean open,
        List<EligibilityGap> gaps,
        long total,
        List<ThreadView> threads,
        CommentCursor next,
        boolean fromStart) {
    public DiscussionView {
        gaps = List.copyOf(gaps);
        threads = List.copyOf(threads);
    }
}
