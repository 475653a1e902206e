package org.sawt.discussion;

import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;

/**
 * Where a comment stands.
 *
 * @param subject what is discussed
 * @param origin the id of the subject that it was written below, of the same kind; another one once subjects were united
 * @param parent the comment that it answers, or null
 */
public record CommentPlace(SubjectRef subject, long origin, Comment parent) {
    public CommentPlace {
        if (parent != null && !parent.subject().equals(subject)) {
            throw RuleViolation.invalid("parent", "discussion.comment.foreignParent");
        }
        if (parent != null && !parent.isAnswerable()) {
            throw RuleViolation.conflict("discussion.comment.parentGone");
        }
    }

    /** Below the subject itself. */
    public static CommentPlace under(SubjectRef subject) {
        return new CommentPlace(subject, subject.id(), null);
    }

    /** Below another comment. */
    public static CommentPlace answering(SubjectRef subject, Comment parent) {
        return new CommentPlace(subject, parent.origin(), parent);
    }
}
