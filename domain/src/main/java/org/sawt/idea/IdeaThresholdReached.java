package org.sawt.idea;

import java.time.Instant;
import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;
import org.sawt.notification.Notifiable;

/** So many people support an idea that the entity in charge has to answer by a certain day. */
public record IdeaThresholdReached(long ideaId, long supports, Instant dueAt) implements Notifiable {
    @Override
    public Announcement announcement() {
        return new Announcement(
                "idea.thresholdReached",
                new SubjectRef("idea", ideaId),
                null,
                List.of(String.valueOf(supports), dueAt.toString()),
                Audience.group(IdeaGroups.FOLLOWERS, ideaId),
                true);
    }
}
