package org.sawt.moderation.api;

import java.time.Instant;
import java.util.Locale;
import org.sawt.moderation.service.DecisionReceipt;

/**
 * A decision.
 *
 * @param item the number of the item that it is about
 * @param visibility "visible" or "hidden"
 */
public record DecisionBody(
        long id,
        String kind,
        long item,
        String action,
        Integer rule,
        String reason,
        String visibility,
        Instant decidedAt) {

    static DecisionBody of(DecisionReceipt receipt) {
        return new DecisionBody(
                receipt.id(),
                receipt.content().kind(),
                receipt.content().id(),
                receipt.action().code(),
                receipt.rule(),
                receipt.reason(),
                receipt.visibility().name().toLowerCase(Locale.ROOT),
                receipt.decidedAt());
    }
}
