package org.sawt.discussion.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sawt.discussion.Comment;
import org.sawt.notification.Announcement;
import org.sawt.notification.service.AudienceSource;

class CommentNewsTest {
    private static final long OWNER = 1;
    private static final long ASKER = 2;
    private static final long WRITER = 3;
    private static final long NAMED = 4;

    private final Comments comments = new Comments();
    private final CommentNews news = new CommentNews();
    private final List<String> told = new ArrayList<>();
    private List<AudienceSource> groups = List.of();

    @BeforeEach
    @SuppressWarnings("unchecked")
    void start() {
        news.comments = comments;
        news.events = (Event<Object>) standIn(Event.class, arguments -> {
            Announcement news = ((CommentNotice) arguments[0]).announcement();
            String group =
                    news.audience().group() == null ? "" : news.audience().group();
            told.add(news.kind() + " " + news.audience().accounts() + group);
            return null;
        });
        news.groups = (Instance<AudienceSource>) standIn(Instance.class, arguments -> groups.spliterator());
    }

    private interface Answer {
        Object to(Object[] arguments);
    }

    private Object standIn(Class<?> type, Answer answer) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer.to(arguments));
    }

    private Comment answer(Long office) {
        return comments.shown(WRITER, comments.shown(ASKER, null, null), office);
    }

    @Test
    void tellsEachOnceByTheClosestTie() {
        comments.mentioned = List.of(ASKER, NAMED);
        news.tell(answer(null), Comments.subject(null, OWNER, NAMED));
        assertEquals(List.of("discussion.mentioned [2, 4]", "discussion.commented [1]"), told);
    }

    @Test
    void tellsWhoIsAnswered() {
        news.tell(answer(null), Comments.subject(null, ASKER));
        assertEquals(List.of("discussion.answered [2]"), told);
    }

    @Test
    void tellsNobodyOfOnesOwnWords() {
        comments.mentioned = List.of(WRITER);
        news.tell(comments.shown(WRITER, null, null), Comments.subject(null, WRITER));
        assertEquals(List.of(), told);
    }

    @Test
    void tellsFollowersOfAnOfficialAnswer() {
        groups = List.of(new AudienceSource() {
            @Override
            public String group() {
                return "idea.followers";
            }

            @Override
            public List<Long> members(long groupId, long after, int most) {
                return List.of();
            }
        });
        news.tell(answer(5L), Comments.subject(5L, OWNER));
        assertEquals(List.of("discussion.answered [2]", "discussion.official [1]idea.followers"), told);
    }
}
