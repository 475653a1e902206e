package org.sawt.discussion.service;

import java.util.Objects;
import org.sawt.discussion.CommentCursor;
import org.sawt.discussion.CommentLabel;
import org.sawt.discussion.CommentSort;

/**
 * Which part of a discussion somebody wants to see.
 *
 * @param sort null for the usual order
 * @param label only comments of this label at the first level; null for all
 * @param after where the page begins; null for the start
 * @param thread the thread of which more answers are wanted; 0 for none
 * @param answers how many answers of that thread
 * @param focus the comment that must be on the page; 0 for none
 */
public record ThreadRequest(
        CommentSort sort, CommentLabel label, CommentCursor after, long thread, int answers, long focus) {
    /** How many threads stand on a page. */
    public static final int SIZE = 20;

    /** How many answers of a thread are shown at first. */
    public static final int FIRST_ANSWERS = 3;

    /** How many more answers are shown at a time. */
    public static final int MORE_ANSWERS = 100;

    private static final int MOST_ANSWERS = 5_000;

    public ThreadRequest {
        sort = Objects.requireNonNullElse(sort, CommentSort.BEST);
        answers = Math.clamp(answers, FIRST_ANSWERS, MOST_ANSWERS);
    }

    public static ThreadRequest start() {
        return new ThreadRequest(null, null, null, 0, FIRST_ANSWERS, 0);
    }
}
