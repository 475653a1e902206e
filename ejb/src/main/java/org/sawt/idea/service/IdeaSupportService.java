package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Conflicts;
import org.sawt.identity.VerificationLevel;

/** Where a signed-in person supports ideas. Looks at the person outside of the transaction, which stays short. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdeaSupportService {
    @Inject
    IdeaSupportBox box;

    @Inject
    IdeaSupportRepository supports;

    @Inject
    IdeaCaller caller;

    /** Supports an idea; again changes nothing. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public SupportReceipt support(long ideaId) {
        SupportTerms terms = terms(ideaId);
        long account = caller.accountId();
        caller.requireEligible(terms.eligibility());
        boolean known = terms.eligibility().level() == VerificationLevel.VERIFIED;
        String personKey = known ? caller.personKey(ideaId) : null;
        Conflicts.retrying(() -> box.support(ideaId, account, personKey));
        return new SupportReceipt(supports.count(ideaId), true);
    }

    /** Takes the support back; again changes nothing. */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public SupportReceipt withdraw(long ideaId) {
        terms(ideaId);
        long account = caller.accountId();
        Conflicts.retrying(() -> box.withdraw(ideaId, account));
        return new SupportReceipt(supports.count(ideaId), false);
    }

    private SupportTerms terms(long ideaId) {
        return supports.findTerms(ideaId)
                .filter(SupportTerms::isKnown)
                .orElseThrow(() -> RuleViolation.notFound("idea.notFound"));
    }
}
