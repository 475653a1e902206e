package org.sawt.moderation.service;

import java.time.Instant;
import org.sawt.moderation.CaseState;

/**
 * A case in the queue.
 *
 * @param item what it is about
 * @param authorName the name of who wrote it; empty for a former member
 * @param claim who has it in hand; null for nobody
 * @param overdue whether an appeal has waited too long
 */
public record QueueCard(
        long id,
        ModeratedItem item,
        String authorName,
        CaseReasons reasons,
        CaseState state,
        Instant openedAt,
        CaseClaim claim,
        boolean overdue) {

    private static final int EXCERPT = 300;

    /** The title, or the beginning of the text where there is none. */
    public String heading() {
        return item.title() == null || item.title().isEmpty() ? excerpt() : item.title();
    }

    /** The beginning of the text, plain. */
    public String excerpt() {
        String body = item.body() == null ? "" : item.body();
        String plain = item.rich() ? body.replaceAll("<[^>]*>", " ") : body;
        String line = plain.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
