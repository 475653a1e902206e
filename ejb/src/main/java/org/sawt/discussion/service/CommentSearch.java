package org.sawt.discussion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sawt.common.SubjectRef;
import org.sawt.discussion.Comment;
import org.sawt.search.SearchDocument;
import org.sawt.search.service.SearchSource;

/** Lets comments be found. */
@ApplicationScoped
class CommentSearch implements SearchSource {
    @Inject
    CommentRepository comments;

    @Inject
    DiscussionSubjects subjects;

    @Override
    public String kind() {
        return CommentPublishing.KIND;
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        List<Comment> visible = comments.findAll(ids).values().stream()
                .filter(Comment::isAnswerable)
                .toList();
        Map<SubjectRef, DiscussionSubject> known =
                subjects.findAll(visible.stream().map(Comment::subject).collect(Collectors.toSet()));
        return visible.stream()
                .filter(comment -> known.containsKey(comment.subject()))
                .map(comment -> new SearchDocument(
                        CommentPublishing.ref(comment),
                        List.of(),
                        List.of(comment.text()),
                        null,
                        known.get(comment.subject()).entityId(),
                        comment.createdAt()))
                .toList();
    }

    @Override
    public List<Long> ids(long after, int most) {
        return comments.idsAfter(after, most);
    }
}
