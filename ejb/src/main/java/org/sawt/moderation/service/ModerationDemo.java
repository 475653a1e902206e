package org.sawt.moderation.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.sawt.common.SubjectRef;

/** Lets the demonstrations of other features report and hide what they have made up. Called in a transaction. */
@ApplicationScoped
public class ModerationDemo {

    /** Reports an item in the name of an account; does nothing when that account has done so. */
    public void report(SubjectRef content, long reporterId, int rule, String reason, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** Hides an item in the name of a moderator. */
    public void hide(SubjectRef content, long moderatorId, int rule, String reason, Instant at) {
        throw new UnsupportedOperationException();
    }
}
