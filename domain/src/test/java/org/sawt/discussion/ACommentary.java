package org.sawt.discussion;

import java.lang.reflect.Field;
import java.time.Instant;
import org.sawt.common.SubjectRef;

/** Makes comments as a discussion has them: shown, and with a number. */
final class ACommentary {
    static final SubjectRef TOPIC = new SubjectRef("topic", 7);
    static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    static final long MARYAM = 11;

    private static long last = 100;

    private ACommentary() {}

    static Comment comment(String text) {
        return numbered(new Comment(CommentPlace.under(TOPIC), new CommentDraft(text, null), MARYAM, null, NOON));
    }

    static Comment answerTo(Comment parent) {
        return numbered(new Comment(
                CommentPlace.answering(TOPIC, parent), new CommentDraft("An answer", null), MARYAM, null, NOON));
    }

    private static Comment numbered(Comment comment) {
        try {
            Field id = Comment.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(comment, ++last);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        comment.show(NOON);
        return comment;
    }
}
