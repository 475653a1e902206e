package org.sawt.topic;

import java.time.Instant;
import java.util.List;
import org.sawt.identity.Eligibility;

/**
 * What an officer typed for a topic; may still be incomplete. Blank options and statements are left out.
 *
 * @param eligibility who may vote; null for everybody with an account
 */
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
        Eligibility eligibility,
        List<Wording> options,
        List<Wording> statements) {

    public TopicDraft {
        eligibility = eligibility == null ? Eligibility.everybody() : eligibility;
        options = options == null ? List.of() : List.copyOf(options);
        statements = statements == null ? List.of() : List.copyOf(statements);
    }
}
