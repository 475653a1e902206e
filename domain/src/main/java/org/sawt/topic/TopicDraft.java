package org.sawt.topic;

import java.time.Instant;
import java.util.List;

/** What an officer typed for a topic; may still be incomplete. Blank options and statements are left out. */
public record TopicDraft(
        TopicKind kind,
        String titleAr,
        String titleEn,
        String summaryAr,
        String summaryEn,
        String bodyAr,
        String bodyEn,
        Instant opensAt,
        Instant closesAt,
        ResultsVisibility results,
        List<Wording> options,
        List<Wording> statements) {

    public TopicDraft {
        options = options == null ? List.of() : List.copyOf(options);
        statements = statements == null ? List.of() : List.copyOf(statements);
    }
}
