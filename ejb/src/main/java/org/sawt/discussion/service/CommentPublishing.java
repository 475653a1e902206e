package org.sawt.discussion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.AuditTrail;
import org.sawt.discussion.Comment;
import org.sawt.moderation.ModerationMode;
import org.sawt.moderation.Submission;
import org.sawt.moderation.service.Screening;
import org.sawt.search.service.SearchOutbox;

/** Brings comments to the public, or out of it, and says so to whoever keeps something of them. */
@Dependent
class CommentPublishing {
    /** The kind of a comment in a {@link SubjectRef}. */
    static final String KIND = "comment";

    @Inject
    CommentRepository comments;

    @Inject
    Screening screening;

    @Inject
    CommentNews news;

    @Inject
    SearchOutbox search;

    @Inject
    AuditTrail audit;

    /** Fails unless people may write now. */
    void requireOpen(DiscussionSubject subject) {
        if (!subject.open() || !comments.setting(subject.subject()).open()) {
            throw RuleViolation.conflict("discussion.closed");
        }
    }

    void written(Comment comment, DiscussionSubject subject, Instant now) {
        comments.mention(comment, subject);
        submit(comment, subject, now);
        record(comment, "comment.written", null);
    }

    void revised(Comment comment, DiscussionSubject subject, Instant now) {
        String before = comment.status().code();
        boolean shown = comment.isAnswerable();
        List<Long> named = comments.mention(comment, subject);
        submit(comment, subject, now);
        if (shown && comment.isAnswerable()) {
            news.tellMentioned(comment, named);
        }
        record(comment, "comment.revised", before);
    }

    private void submit(Comment comment, DiscussionSubject subject, Instant now) {
        ModerationMode mode = comment.entityId().isPresent()
                ? ModerationMode.AFTER
                : comments.setting(subject.subject()).mode();
        if (screening.screen(new Submission(ref(comment), comment.authorId(), comment.text(), mode))) {
            show(comment, subject, now);
        } else {
            comment.hold();
            changed(comment);
        }
    }

    /** Shows a comment to everybody and, at the first time, tells the people around it. */
    void show(Comment comment, DiscussionSubject subject, Instant now) {
        if (comment.show(now) && subject != null) {
            news.tell(comment, subject);
        }
        changed(comment);
    }

    void hide(Comment comment) {
        comment.hide();
        changed(comment);
    }

    void takenBack(Comment comment, String before) {
        changed(comment);
        record(comment, "comment.takenBack", before);
    }

    private void changed(Comment comment) {
        comments.countAnew(comment.id());
        search.changed(ref(comment));
    }

    private void record(Comment comment, String action, String before) {
        audit.record(ref(comment), action, before, comment.status().code());
    }

    static SubjectRef ref(Comment comment) {
        return new SubjectRef(KIND, comment.id());
    }
}
