package org.sawt.topic.service;

import java.time.Instant;
import java.util.List;
import org.sawt.government.service.EntityName;
import org.sawt.identity.Eligibility;
import org.sawt.identity.EligibilityGap;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicOrigin;
import org.sawt.topic.TopicStatus;

/**
 * A topic on its page. {@code resultsVisible} and {@code gaps} are for the caller who asked.
 *
 * @param entity who asks, or null
 * @param gaps what keeps the caller from voting
 */
public record TopicView(
        long id,
        TopicKind kind,
        TopicStatus status,
        String titleAr,
        String titleEn,
        String summaryAr,
        String summaryEn,
        String bodyAr,
        String bodyEn,
        Instant opensAt,
        Instant closesAt,
        ResultsVisibility resultsVisibility,
        long participants,
        List<OptionView> options,
        List<StatementView> statements,
        boolean resultsVisible,
        int version,
        TopicOrigin origin,
        EntityName entity,
        Eligibility eligibility,
        List<EligibilityGap> gaps) {

    /** Whether only some of the people with an account may vote. */
    public boolean isForSome() {
        return !eligibility.equals(Eligibility.everybody());
    }
}
