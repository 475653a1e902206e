package org.sawt.idea;

import java.time.Instant;
import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;
import org.sawt.notification.Notifiable;

/** The officers of an entity are to answer an idea by a certain day. */
public record IdeaAnswerWanted(long ideaId, Instant dueAt, List<Long> officers) implements Notifiable {
    public IdeaAnswerWanted {
        officers = List.copyOf(officers);
    }

    @Override
    public Announcement announcement() {
        return new Announcement(
                "idea.answerWanted",
                new SubjectRef("idea", ideaId),
                "desk/ideas/" + ideaId,
                List.of(dueAt.toString()),
                Audience.of(officers),
                true);
    }
}
