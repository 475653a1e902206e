package org.sawt.discussion.service;

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

/** What the caller is to a discussion: one who may write, who speaks for an office, who arranges it. */
@Dependent
class DiscussionCaller {
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

    /** The government entity that the caller speaks for here, or null. */
    Long officeAt(DiscussionSubject subject) {
        boolean official = subject.entityId() != null && speaksFor(subject.entityId());
        return official ? subject.entityId() : null;
    }

    /** Whether the caller is an officer of this government entity now. */
    boolean speaksFor(long entityId) {
        return caller.is(Roles.MINISTRY) && office.isIn(entityId);
    }

    /** Whether the caller says how the subject is discussed: officers and moderators of its entity, and the portal's own. */
    boolean mayArrange(DiscussionSubject subject) {
        if (caller.is(Roles.ADMIN) || officeAt(subject) != null) {
            return true;
        }
        return caller.is(Roles.MODERATOR) && worksFor(subject.entityId());
    }

    private boolean worksFor(Long entityId) {
        OptionalLong own = office.entityId();
        return own.isEmpty() || entityId != null && own.getAsLong() == entityId;
    }

    void requireArranging(DiscussionSubject subject) {
        if (!mayArrange(subject)) {
            throw RuleViolation.forbidden("discussion.setting.notYours");
        }
    }

    /** What keeps the caller from writing; empty when nothing does. */
    List<EligibilityGap> gaps(Eligibility eligibility) {
        return standings.ownGaps(eligibility);
    }

    void requireEligible(Eligibility eligibility) {
        gaps(eligibility).stream().findFirst().ifPresent(gap -> {
            throw RuleViolation.forbidden(gap.key());
        });
    }
}
