package org.sawt.idea;

import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;
import org.sawt.notification.Notifiable;

/** The officers of an entity are in charge of an idea now. */
public record IdeaAssigned(long ideaId, List<Long> officers, long by) implements Notifiable {
    public IdeaAssigned {
        officers = List.copyOf(officers);
    }

    @Override
    public Announcement announcement() {
        return new Announcement(
                "idea.assigned",
                new SubjectRef("idea", ideaId),
                "desk/ideas/" + ideaId,
                List.of(),
                Audience.of(officers).except(by),
                true);
    }
}
