package org.sawt.idea;

import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;
import org.sawt.notification.Notifiable;

/** An idea that had become part of another one is on its own again. */
public record IdeaSeparated(long ideaId, long officerId) implements Notifiable {

    @Override
    public Announcement announcement() {
        return new Announcement(
                "idea.separated",
                new SubjectRef("idea", ideaId),
                "ideas/" + ideaId,
                List.of(),
                Audience.group(IdeaGroups.FOLLOWERS, ideaId).except(officerId),
                false);
    }
}
