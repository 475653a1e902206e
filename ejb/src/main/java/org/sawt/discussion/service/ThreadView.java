package org.sawt.discussion.service;

import java.util.List;

/**
 * A comment with the first of its answers, in the order in which they stand.
 *
 * @param total how many answers there are in all
 */
public record ThreadView(CommentView first, List<CommentView> answers, long total) {
    public ThreadView {
        answers = List.copyOf(answers);
    }

    /** How many answers are not here. */
    public long more() {
        return total - answers.size();
    }
}
