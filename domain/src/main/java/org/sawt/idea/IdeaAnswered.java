package org.sawt.idea;

import java.util.List;
import org.sawt.common.SubjectRef;
import org.sawt.notification.Announcement;
import org.sawt.notification.Audience;
import org.sawt.notification.Notifiable;

/** The entity in charge took a step with an idea. */
public record IdeaAnswered(long ideaId, IdeaStatus status, long officerId) implements Notifiable {
    @Override
    public Announcement announcement() {
        return new Announcement(
                news(),
                new SubjectRef("idea", ideaId),
                "ideas/" + ideaId + "#answers",
                List.of(),
                Audience.group(IdeaGroups.FOLLOWERS, ideaId).except(officerId),
                true);
    }

    private String news() {
        return switch (status) {
            case UNDER_REVIEW -> "idea.underReview";
            case ACCEPTED -> "idea.accepted";
            case PARTLY -> "idea.partly";
            case NOT_NOW -> "idea.notNow";
            case REJECTED -> "idea.rejected";
            case IMPLEMENTED -> "idea.implemented";
            default -> throw new IllegalStateException("no step leads to " + status);
        };
    }
}
