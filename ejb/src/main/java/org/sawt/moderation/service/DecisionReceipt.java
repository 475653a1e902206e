package org.sawt.moderation.service;

import java.time.Instant;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.ContentVisibility;
import org.sawt.moderation.DecisionAction;

/**
 * What was decided.
 *
 * @param id the number of the decision; of the decision that stands, when an appeal against it was rejected
 * @param rule the number of the rule, or null
 * @param visibility whether the public sees the item now
 */
public record DecisionReceipt(
        long id,
        SubjectRef content,
        DecisionAction action,
        Integer rule,
        String reason,
        ContentVisibility visibility,
        Instant decidedAt) {}
