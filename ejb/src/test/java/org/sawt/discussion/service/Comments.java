package org.sawt.discussion.service;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.SubjectTitle;
import org.sawt.discussion.Comment;
import org.sawt.discussion.CommentDraft;
import org.sawt.discussion.CommentPlace;
import org.sawt.discussion.CommentVersion;
import org.sawt.identity.Eligibility;

/** The comments of a test, in memory. */
final class Comments extends CommentRepository {
    static final SubjectRef IDEA = new SubjectRef("idea", 7);
    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    final Map<Long, Comment> rows = new LinkedHashMap<>();
    final List<CommentVersion> kept = new ArrayList<>();
    List<Long> mentioned = List.of();
    DiscussionSetting setting = DiscussionSetting.usual();

    /** What is discussed: by this office, written by these. */
    static DiscussionSubject subject(Long entity, Long... authors) {
        SubjectTitle title = new SubjectTitle(IDEA, "فكرة", "Idea", "ideas/7");
        return new DiscussionSubject(title, true, entity, List.of(authors), true, Eligibility.everybody());
    }

    /** A comment that everybody sees. */
    Comment shown(long author, Comment parent, Long entity) {
        CommentPlace place = parent == null ? CommentPlace.under(IDEA) : CommentPlace.answering(IDEA, parent);
        Comment comment = new Comment(place, new CommentDraft("Words", null), author, entity, NOW);
        add(comment);
        comment.show(NOW);
        return comment;
    }

    @Override
    void add(Comment comment) {
        try {
            Field id = Comment.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(comment, 100L + rows.size());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        rows.put(comment.id(), comment);
    }

    @Override
    void lockAuthor(long accountId) {}

    @Override
    Optional<Comment> find(long id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    Optional<Comment> findForChange(long id) {
        return find(id);
    }

    @Override
    Optional<Comment> findTwin(CommentCommand command, long author, Instant now) {
        return rows.values().stream()
                .filter(comment -> comment.isBy(author) && comment.says(command.draft()))
                .findFirst();
    }

    @Override
    void keep(long commentId, CommentVersion version) {
        kept.add(version);
    }

    @Override
    void forgetWords(long commentId) {
        kept.clear();
    }

    @Override
    List<Long> mentioned(long commentId) {
        return mentioned;
    }

    @Override
    DiscussionSetting setting(SubjectRef subject) {
        return setting;
    }
}
