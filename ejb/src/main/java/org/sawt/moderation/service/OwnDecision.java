package org.sawt.moderation.service;

import java.time.Instant;
import org.sawt.moderation.AppealState;

/**
 * A decision about something that the caller wrote, as the author reads it: nothing tells who decided.
 *
 * @param item the text, in full
 * @param rule the rule that it breaks
 * @param hidden whether it is still hidden
 * @param appealable whether the author may object now
 * @param appeal what the author objected; null for nothing
 */
public record OwnDecision(
        long id,
        ModeratedItem item,
        RuleView rule,
        String reason,
        Instant decidedAt,
        Instant appealUntil,
        boolean hidden,
        boolean appealable,
        Appeal appeal) {

    /** @param answer why it was decided so; empty while it waits */
    public record Appeal(
            String text, Instant madeAt, Instant dueAt, AppealState state, String answer, Instant decidedAt) {}
}
