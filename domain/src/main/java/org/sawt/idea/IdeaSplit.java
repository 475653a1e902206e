package org.sawt.idea;

import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;
import org.sawt.notification.Notifiable;

/** A part of an idea became an idea of its own; who supports the other one is asked to look at it. */
public record IdeaSplit(long originId, long ideaId, long officerId) implements Notifiable {

    @Override
    public Announcement announcement() {
        return new Announcement(
                "idea.split",
                new SubjectRef("idea", ideaId),
                "ideas/" + ideaId,
                List.of(),
                Audience.group(IdeaGroups.FOLLOWERS, originId).except(officerId),
                true);
    }
}
