package org.sawt.discussion.service;

import org.sawt.common.SubjectRef;
import org.sawt.discussion.Comment;
import org.sawt.discussion.CommentStatus;

/**
 * A comment as the person who asks may see it.
 *
 * @param parentId the comment it answers, or null
 * @param threadId the comment of the first level that it stands below, or null
 * @param depth 1 for a comment that answers none
 * @param answered the name of whom it answers, for one that is too deep to stand right below it; else null
 * @param version for {@link CommentService#revise}
 * @param rule the number of the rule that it is hidden under, or null
 */
public record CommentView(
        long id,
        SubjectRef subject,
        Long parentId,
        Long threadId,
        int depth,
        CommentStatus status,
        CommentAuthor author,
        CommentWords words,
        CommentTimes times,
        CommentVotes votes,
        String answered,
        int version,
        Integer rule) {

    /** The level at which it is shown. */
    public int level() {
        return Math.min(depth, Comment.LEVELS);
    }

    /** Whether nothing but a stub is shown. */
    public boolean isStub() {
        return status == CommentStatus.HIDDEN
                || status == CommentStatus.DELETED
                || status == CommentStatus.WAITING && !author.own();
    }

    /** Whether the person who asks may answer it. */
    public boolean isAnswerable() {
        return status == CommentStatus.VISIBLE;
    }

    /** Whether the person who asks may vote on it. */
    public boolean isVotable() {
        return status == CommentStatus.VISIBLE && !author.own();
    }

    /** Whether the person who asks may change it. */
    public boolean isRevisable() {
        return author.own() && (status == CommentStatus.VISIBLE || status == CommentStatus.WAITING);
    }

    /** Whether the person who asks may take it back. */
    public boolean isTakeable() {
        return author.own() && status != CommentStatus.DELETED;
    }

    /** Whether it stands deeper than it is shown. */
    public boolean isDeep() {
        return depth > Comment.LEVELS;
    }
}
