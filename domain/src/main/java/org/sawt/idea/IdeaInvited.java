package org.sawt.idea;

import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;
import org.sawt.notification.Notifiable;

/** Somebody is invited to write an idea along. */
public record IdeaInvited(long ideaId, long inviterId, long accountId) implements Notifiable {
    @Override
    public Announcement announcement() {
        return new Announcement(
                "idea.invited",
                new SubjectRef("idea", ideaId),
                "account/ideas",
                List.of(Announcement.person(inviterId)),
                Audience.of(accountId),
                true);
    }
}
