package org.sawt.topic.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.identity.Eligibility;
import org.sawt.identity.EligibilityGap;
import org.sawt.identity.service.Office;
import org.sawt.identity.service.StandingQueries;
import org.sawt.topic.Topic;
import org.sawt.topic.TopicCharge;

/** What the caller is to a topic: in charge of it, one of those who are asked, or neither. */
@Dependent
class TopicCaller {
    @Inject
    Caller caller;

    @Inject
    Office office;

    @Inject
    StandingQueries standings;

    OptionalLong findAccountId() {
        return caller.findAccountId();
    }

    long accountId() {
        return caller.accountId();
    }

    boolean isAdmin() {
        return caller.is(Roles.ADMIN);
    }

    /** Who is in charge of what the caller writes. */
    TopicCharge charge() {
        return TopicCharge.of(caller.accountId(), office.entityId());
    }

    boolean isInCharge(TopicCharge charge) {
        return isAdmin() || caller.is(Roles.MINISTRY) && charge.isWith(caller.accountId(), office.entityId());
    }

    /** Fails unless the caller is in charge; that a foreign draft is there is not told. */
    void requireCharge(Topic topic) {
        if (!isInCharge(topic.charge())) {
            throw topic.publishedAt().isPresent()
                    ? RuleViolation.forbidden("topic.notOwner")
                    : RuleViolation.notFound("topic.notFound");
        }
    }

    /** The pseudonym of the verified person who calls, for this topic alone. */
    String personKey(long topicId) {
        return standings
                .participationKey("topic", topicId)
                .orElseThrow(() -> RuleViolation.forbidden(EligibilityGap.VERIFICATION.key()));
    }

    /** What keeps the caller from voting; empty when nothing does. */
    List<EligibilityGap> gaps(Eligibility eligibility) {
        return standings.ownGaps(eligibility);
    }

    /** Fails unless the caller is one of those who are asked. */
    void requireEligible(Eligibility eligibility) {
        gaps(eligibility).stream().findFirst().ifPresent(gap -> {
            throw RuleViolation.forbidden(gap.key());
        });
    }
}
