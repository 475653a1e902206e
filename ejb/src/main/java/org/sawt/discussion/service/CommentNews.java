package org.sawt.discussion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.sawt.discussion.Comment;
import org.sawt.notification.Audience;
import org.sawt.notification.service.AudienceSource;

/** Tells the people around a comment of it: each once, by the closest tie; who follows the subject hears of every official answer. */
@Dependent
class CommentNews {
    @Inject
    CommentRepository comments;

    @Inject
    Event<Object> events;

    @Inject
    Instance<AudienceSource> groups;

    void tell(Comment comment, DiscussionSubject subject) {
        Set<Long> told = new HashSet<>(Set.of(comment.authorId()));
        tellMentioned(comment, comments.mentioned(comment.id()));
        told.addAll(comments.mentioned(comment.id()));
        comment.parentId().flatMap(comments::find).map(Comment::authorId).ifPresent(author -> {
            if (told.add(author)) {
                fire("discussion.answered", comment, Audience.of(author), true);
            }
        });
        List<Long> authors =
                subject.authorIds().stream().filter(told::add).distinct().toList();
        if (comment.entityId().isPresent()) {
            fire("discussion.official", comment, followers(subject, authors).except(comment.authorId()), true);
        } else if (!authors.isEmpty()) {
            fire("discussion.commented", comment, Audience.of(authors), false);
        }
    }

    /** Those who follow the subject, too, if its feature knows who does. */
    private Audience followers(DiscussionSubject subject, List<Long> authors) {
        String group = subject.subject().kind() + ".followers";
        boolean known = StreamSupport.stream(groups.spliterator(), false)
                .anyMatch(source -> source.group().equals(group));
        return known ? Audience.group(group, subject.subject().id()).and(authors) : Audience.of(authors);
    }

    void tellMentioned(Comment comment, Collection<Long> accounts) {
        List<Long> named = new ArrayList<>(accounts);
        named.remove(comment.authorId());
        if (!named.isEmpty()) {
            fire("discussion.mentioned", comment, Audience.of(named), true);
        }
    }

    private void fire(String kind, Comment comment, Audience audience, boolean byMail) {
        if (!audience.accounts().isEmpty() || audience.group() != null) {
            events.fire(new CommentNotice(kind, CommentPublishing.ref(comment), audience, byMail));
        }
    }
}
