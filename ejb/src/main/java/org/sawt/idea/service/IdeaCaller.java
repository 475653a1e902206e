package org.sawt.idea.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.idea.Idea;
import org.sawt.idea.IdeaOfficial;
import org.sawt.identity.Eligibility;
import org.sawt.identity.EligibilityGap;
import org.sawt.identity.service.Office;
import org.sawt.identity.service.StandingQueries;

/** What the caller is to an idea or a round: in charge of it, one of those who may take part, or neither. */
@Dependent
class IdeaCaller {
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

    /** The entity that the caller works for, or null. */
    Long entityId() {
        OptionalLong entity = office.entityId();
        return entity.isPresent() ? entity.getAsLong() : null;
    }

    /** Whether the caller is an officer of this entity, or an administrator. */
    boolean isOfficerOf(Long entityId) {
        return isAdmin() || caller.is(Roles.MINISTRY) && entityId != null && Objects.equals(entityId, entityId());
    }

    /** Whether the caller moderates what belongs to this entity: who works for none moderates everything. */
    boolean isModeratorOf(Long entityId) {
        if (isAdmin()) {
            return true;
        }
        Long own = caller.is(Roles.MODERATOR) ? entityId() : null;
        return caller.is(Roles.MODERATOR) && (own == null || own.equals(entityId));
    }

    /** Fails unless the caller is in charge; that an idea is there which nobody sees is not told. */
    void requireCharge(Idea idea) {
        if (!isOfficerOf(idea.entityId().orElse(null))) {
            throw idea.isPublic()
                    ? RuleViolation.forbidden("idea.notOfficer")
                    : RuleViolation.notFound("idea.notFound");
        }
    }

    /** Who the caller speaks for when answering this idea. */
    IdeaOfficial official(Idea idea) {
        return new IdeaOfficial(accountId(), idea.entityId().orElse(null));
    }

    /** The pseudonym of the verified person who calls, for this idea alone. */
    String personKey(long ideaId) {
        return standings
                .participationKey("idea", ideaId)
                .orElseThrow(() -> RuleViolation.forbidden(EligibilityGap.VERIFICATION.key()));
    }

    /** The same of these accounts, without those that are not verified. */
    Map<Long, String> personKeys(long ideaId, List<Long> accounts) {
        return standings.participationKeys("idea", ideaId, accounts);
    }

    /** What keeps the caller from taking part; empty when nothing does. */
    List<EligibilityGap> gaps(Eligibility eligibility) {
        return standings.ownGaps(eligibility);
    }

    /** Fails unless the caller is one of those who may take part. */
    void requireEligible(Eligibility eligibility) {
        gaps(eligibility).stream().findFirst().ifPresent(gap -> {
            throw RuleViolation.forbidden(gap.key());
        });
    }
}
