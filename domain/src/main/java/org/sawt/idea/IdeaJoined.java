package org.sawt.idea;

import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;
import org.sawt.notification.Notifiable;

/** Somebody accepted an author's invitation to write an idea along. */
public record IdeaJoined(long ideaId, long personId, long authorId) implements Notifiable {
    @Override
    public Announcement announcement() {
        return new Announcement(
                "idea.joined",
                new SubjectRef("idea", ideaId),
                "ideas/" + ideaId + "/edit",
                List.of(Announcement.person(personId)),
                Audience.of(authorId),
                false);
    }
}
