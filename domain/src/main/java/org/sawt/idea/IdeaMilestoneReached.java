package org.sawt.idea;

import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;
import org.sawt.notification.Notifiable;

/** A step towards doing an accepted idea is done. */
public record IdeaMilestoneReached(long ideaId, long officerId) implements Notifiable {
    @Override
    public Announcement announcement() {
        return new Announcement(
                "idea.milestone",
                new SubjectRef("idea", ideaId),
                "ideas/" + ideaId + "#answers",
                List.of(),
                Audience.group(IdeaGroups.FOLLOWERS, ideaId).except(officerId),
                false);
    }
}
