package org.sawt.discussion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sawt.common.SubjectRef;
import org.sawt.discussion.Comment;
import org.sawt.discussion.CommentDraft;
import org.sawt.discussion.CommentPlace;
import org.sawt.moderation.ModerationMode;
import org.sawt.moderation.Submission;
import org.sawt.moderation.service.Screening;

/** Writes comments for demonstrations, straight into the tables: nobody is told. */
@ApplicationScoped
public class CommentDemo {
    @Inject
    CommentRepository comments;

    @Inject
    CommentDemoRepository votes;

    @Inject
    Screening screening;

    /**
     * A comment of a demonstration.
     *
     * @param parent the comment it answers, or 0
     * @param entity the government entity that it is an official answer of, or null
     * @param up how many people vote for it
     * @param down how many people vote against it
     */
    public record Entry(
            SubjectRef subject,
            long parent,
            long author,
            Long entity,
            CommentDraft draft,
            Instant at,
            int up,
            int down) {}

    /** Shows a comment and returns its id. */
    public long show(Entry entry) {
        Comment comment = write(entry);
        comment.show(entry.at());
        votes.score(comment.id(), entry.up(), entry.down());
        comments.countAnew(comment.id());
        return comment.id();
    }

    /** Leaves a comment waiting for a moderator and returns its id. */
    public long hold(Entry entry) {
        Comment comment = write(entry);
        screening.screen(
                new Submission(CommentPublishing.ref(comment), entry.author(), comment.text(), ModerationMode.BEFORE));
        return comment.id();
    }

    private Comment write(Entry entry) {
        CommentPlace place = entry.parent() == 0
                ? CommentPlace.under(entry.subject())
                : CommentPlace.answering(
                        entry.subject(), comments.find(entry.parent()).orElseThrow());
        Comment comment = new Comment(place, entry.draft(), entry.author(), entry.entity(), entry.at());
        comments.add(comment);
        return comment;
    }
}
