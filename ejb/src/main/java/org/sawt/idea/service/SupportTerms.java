package org.sawt.idea.service;

import java.time.Instant;
import org.sawt.idea.IdeaStatus;
import org.sawt.identity.Eligibility;
import org.sawt.moderation.ContentVisibility;

/** Who may support an idea, and until when; {@code closesAt} is null where the round has no end. */
record SupportTerms(IdeaStatus status, ContentVisibility visibility, Instant closesAt, Eligibility eligibility) {
    boolean isShown() {
        return status.isShown() && visibility == ContentVisibility.VISIBLE;
    }

    /** Whether the public knows of it: it is shown, or it was and now leads on to another one. */
    boolean isKnown() {
        return (status.isShown() || status == IdeaStatus.MERGED) && visibility == ContentVisibility.VISIBLE;
    }

    boolean isOpen(Instant now) {
        return isShown() && status.isOpen() && (closesAt == null || now.isBefore(closesAt));
    }
}
