package org.sawt.discussion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sawt.common.SubjectRef;
import org.sawt.common.service.SubjectSource;
import org.sawt.common.service.SubjectTitle;
import org.sawt.discussion.Comment;

/** Names comments: by the title of what is discussed, for they have none of their own. */
@ApplicationScoped
class CommentSubjects implements SubjectSource {
    @Inject
    CommentRepository comments;

    @Inject
    DiscussionSubjects subjects;

    @Override
    public String kind() {
        return CommentPublishing.KIND;
    }

    @Override
    public Map<Long, SubjectTitle> titles(Collection<Long> ids) {
        Map<Long, Comment> found = comments.findAll(ids);
        Map<SubjectRef, DiscussionSubject> known =
                subjects.findAll(found.values().stream().map(Comment::subject).collect(Collectors.toSet()));
        Map<Long, SubjectTitle> titles = new HashMap<>();
        for (Comment comment : found.values()) {
            DiscussionSubject subject = known.get(comment.subject());
            if (subject != null && comment.isAnswerable()) {
                titles.put(comment.id(), title(comment, subject));
            }
        }
        return titles;
    }

    private static SubjectTitle title(Comment comment, DiscussionSubject subject) {
        return new SubjectTitle(
                CommentPublishing.ref(comment),
                subject.title().titleAr(),
                subject.title().titleEn(),
                DiscussionQueries.placement(comment.id(), subject).path());
    }
}
