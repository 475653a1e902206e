package org.sawt.idea;

import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;
import org.sawt.notification.Notifiable;

/** An idea became part of another one. */
public record IdeaMerged(long sourceId, long targetId, long officerId) implements Notifiable {

    @Override
    public Announcement announcement() {
        return new Announcement(
                "idea.merged",
                new SubjectRef("idea", targetId),
                "ideas/" + targetId,
                List.of(),
                Audience.group(IdeaGroups.FOLLOWERS, sourceId).except(officerId),
                true);
    }
}
