package org.sawt.idea;

import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;
import org.sawt.notification.Notifiable;

/** An idea that waited for a moderator is public now. */
public record IdeaPublished(long ideaId) implements Notifiable {
    @Override
    public Announcement announcement() {
        SubjectRef subject = new SubjectRef("idea", ideaId);
        return new Announcement(
                "idea.published", subject, null, List.of(), Audience.group(IdeaGroups.AUTHORS, ideaId), true);
    }
}
