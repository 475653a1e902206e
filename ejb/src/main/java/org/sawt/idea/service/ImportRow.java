package org.sawt.idea.service;

import java.time.Instant;
import java.util.List;
import org.sawt.common.RuleViolation.Violation;
import org.sawt.idea.IdeaStatus;

/**
 * A row of an import, read and checked.
 *
 * @param line where it begins in the file, counted from 1
 * @param externalId what tells it apart where it comes from
 * @param body clean HTML; may be empty
 * @param dropped what was taken out of the body
 * @param categoryId null for none
 * @param supports how many people supported it where it comes from
 * @param author who wrote it, if that was public there; empty otherwise
 * @param language "ar" or "en"
 * @param problems why it cannot be imported; empty when it can
 */
public record ImportRow(
        long line,
        String externalId,
        String title,
        String body,
        List<String> dropped,
        Long categoryId,
        IdeaStatus status,
        Instant createdAt,
        int supports,
        String author,
        String language,
        List<Violation> problems) {

    public ImportRow {
        dropped = List.copyOf(dropped);
        problems = List.copyOf(problems);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }
}
