package org.sawt.discussion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sawt.common.SubjectRef;
import org.sawt.discussion.Comment;
import org.sawt.moderation.ContentVisibility;
import org.sawt.moderation.service.ModeratedContent;
import org.sawt.moderation.service.ModeratedItem;

/** Puts comments under moderation. */
@ApplicationScoped
class CommentModeration implements ModeratedContent {
    @Inject
    CommentRepository comments;

    @Inject
    CommentPublishing publishing;

    @Inject
    DiscussionSubjects subjects;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return CommentPublishing.KIND;
    }

    @Override
    public Map<Long, ModeratedItem> items(Collection<Long> ids) {
        Map<Long, Comment> found = comments.findAll(ids);
        Map<Long, Comment> parents = comments.findAll(found.values().stream()
                .flatMap(comment -> comment.parentId().stream())
                .toList());
        Map<SubjectRef, DiscussionSubject> known =
                subjects.findAll(found.values().stream().map(Comment::subject).collect(Collectors.toSet()));
        Map<Long, ModeratedItem> items = new HashMap<>();
        found.values()
                .forEach(comment -> items.put(
                        comment.id(),
                        item(
                                comment,
                                comment.parentId().map(parents::get).orElse(null),
                                known.get(comment.subject()))));
        return items;
    }

    private static ModeratedItem item(Comment comment, Comment parent, DiscussionSubject subject) {
        return new ModeratedItem(
                CommentPublishing.ref(comment),
                comment.subject(),
                comment.authorId(),
                null,
                comment.text(),
                false,
                parent == null ? null : parent.text(),
                parent != null && subject != null && parent.isAnswerable(),
                subject == null
                        ? ""
                        : DiscussionQueries.placement(comment.id(), subject).path(),
                subject == null ? null : subject.entityId(),
                comment.visibility(),
                subject != null && comment.isAnswerable(),
                comment.createdAt());
    }

    @Override
    public void show(long id) {
        comments.findForChange(id)
                .filter(comment -> comment.visibility() != ContentVisibility.VISIBLE)
                .ifPresent(comment -> publishing.show(
                        comment, subjects.find(comment.subject()).orElse(null), clock.instant()));
    }

    @Override
    public void hide(long id) {
        comments.findForChange(id)
                .filter(comment -> comment.visibility() != ContentVisibility.HIDDEN)
                .ifPresent(publishing::hide);
    }
}
