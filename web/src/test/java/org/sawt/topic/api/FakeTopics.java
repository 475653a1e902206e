package org.sawt.topic.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sawt.common.Page;
import org.sawt.common.RuleViolation;
import org.sawt.government.service.EntityName;
import org.sawt.identity.AgeBand;
import org.sawt.identity.Eligibility;
import org.sawt.identity.EligibilityGap;
import org.sawt.identity.Governorate;
import org.sawt.identity.Residency;
import org.sawt.identity.VerificationLevel;
import org.sawt.topic.ResultsVisibility;
import org.sawt.topic.TopicKind;
import org.sawt.topic.TopicOrigin;
import org.sawt.topic.TopicStatus;
import org.sawt.topic.service.OptionView;
import org.sawt.topic.service.OwnVote;
import org.sawt.topic.service.StatementView;
import org.sawt.topic.service.TopicCard;
import org.sawt.topic.service.TopicFilter;
import org.sawt.topic.service.TopicQueries;
import org.sawt.topic.service.TopicResults;
import org.sawt.topic.service.TopicView;

/** Topic 1 is a single choice with the options 11 and 12, topic 2 has the statements 21 and 22, topic 3 is a draft. */
final class FakeTopics extends TopicQueries {

    static final Instant OPENS = Instant.parse("2026-11-01T05:00:00Z");
    static final Instant CLOSES = Instant.parse("2026-12-01T20:59:59.5Z");

    static final EntityName HEALTH = new EntityName(50, "الصحة", "Health");
    static final Eligibility MUHARRAQ = Eligibility.of(
            VerificationLevel.VERIFIED, Residency.CITIZEN, Set.of(Governorate.MUHARRAQ), Set.of(AgeBand.FROM_18));

    boolean resultsVisible = true;
    Optional<OwnVote> own = Optional.empty();
    TopicFilter filter;
    int page;
    int size;

    @Override
    public Page<TopicCard> list(TopicFilter someFilter, int somePage, int someSize) {
        filter = someFilter;
        page = somePage;
        size = someSize;
        TopicCard card = new TopicCard(
                1, TopicKind.SINGLE_CHOICE, TopicStatus.OPEN, "عنوان", "Title", "", "", OPENS, CLOSES, 5, HEALTH);
        return new Page<>(List.of(card), 8000, somePage, someSize);
    }

    @Override
    public TopicView getPublished(long id) {
        if (id != 1 && id != 2) {
            throw RuleViolation.notFound("topic.notFound");
        }
        return view(id, TopicStatus.OPEN);
    }

    @Override
    public TopicView getOwn(long id) {
        if (id != 3) {
            throw RuleViolation.notFound("topic.notFound");
        }
        return view(id, TopicStatus.DRAFT);
    }

    private TopicView view(long id, TopicStatus status) {
        boolean choice = id != 2;
        return new TopicView(
                id,
                choice ? TopicKind.SINGLE_CHOICE : TopicKind.STATEMENTS,
                status,
                "عنوان",
                "Title",
                "ملخص",
                "Summary",
                "نص",
                "Body",
                OPENS,
                CLOSES,
                ResultsVisibility.AFTER_VOTE,
                5,
                choice ? List.of(new OptionView(11, "أ", "A"), new OptionView(12, "ب", "B")) : List.of(),
                choice
                        ? List.of()
                        : List.of(
                                new StatementView(21, 0, "", "Only English"),
                                new StatementView(22, 1, "عربي", "English")),
                resultsVisible,
                1,
                TopicOrigin.SAWT,
                id == 1 ? HEALTH : null,
                id == 1 ? MUHARRAQ : Eligibility.everybody(),
                id == 1 ? List.of(EligibilityGap.VERIFICATION) : List.of());
    }

    @Override
    public TopicResults results(long id) {
        if (!resultsVisible || id == 3) {
            return TopicResults.hidden();
        }
        return id == 1
                ? new TopicResults(5, Map.of(1L, Map.of(11L, 3L, 12L, 2L)))
                : new TopicResults(5, Map.of(21L, Map.of(1L, 4L, 0L, 1L, -1L, 0L), 22L, Map.of(1L, 0L)));
    }

    @Override
    public Optional<OwnVote> ownVote(long topicId) {
        getPublished(topicId);
        return own;
    }
}
