package org.sawt.idea;

import java.util.List;
import java.util.Map;
import org.sawt.common.SubjectRef;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;
import org.sawt.notification.Notifiable;

/** The entity in charge took a step with an idea. */
public record IdeaAnswered(long ideaId, IdeaStatus status, long officerId) implements Notifiable {
    private static final Map<IdeaStatus, String> NEWS = Map.of(
            IdeaStatus.UNDER_REVIEW, "idea.underReview",
            IdeaStatus.ACCEPTED, "idea.accepted",
            IdeaStatus.PARTLY, "idea.partly",
            IdeaStatus.NOT_NOW, "idea.notNow",
            IdeaStatus.REJECTED, "idea.rejected",
            IdeaStatus.IMPLEMENTED, "idea.implemented");

    @Override
    public Announcement announcement() {
        return new Announcement(
                NEWS.get(status),
                new SubjectRef("idea", ideaId),
                "ideas/" + ideaId + "#answers",
                List.of(),
                Audience.group(IdeaGroups.FOLLOWERS, ideaId).except(officerId),
                true);
    }
}
