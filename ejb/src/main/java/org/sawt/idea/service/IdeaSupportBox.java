package org.sawt.idea.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;

/**
 * The transaction of a support. It writes the person's row first, so that all requests of one person on one idea stand in one
 * line, and looks last whether the idea is open, with its row locked against being answered meanwhile. For
 * {@link IdeaSupportService} only, which has looked at the person.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdeaSupportBox {
    @Inject
    IdeaSupportRepository supports;

    @Inject
    Clock clock;

    /**
     * @param personKey the pseudonym of the verified person for this idea, or null where every account may support
     * @return whether that is new
     */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public boolean support(long ideaId, long accountId, String personKey) {
        Instant now = clock.instant();
        boolean added = supports.add(ideaId, accountId, now);
        if (added) {
            if (personKey != null) {
                requireOnePerson(ideaId, accountId, personKey);
            }
            supports.append(ideaId, 1);
        }
        requireOpen(ideaId, now);
        return added;
    }

    /** @return whether there was a support to take back */
    @RolesAllowed({Roles.CITIZEN, Roles.MODERATOR, Roles.MINISTRY, Roles.AGENT, Roles.JUDGE, Roles.ADMIN})
    public boolean withdraw(long ideaId, long accountId) {
        boolean removed = supports.remove(ideaId, accountId);
        if (removed) {
            supports.append(ideaId, -1);
            requireOpen(ideaId, clock.instant());
        }
        return removed;
    }

    /** A person supports with one account. */
    private void requireOnePerson(long ideaId, long accountId, String personKey) {
        if (!supports.addPerson(ideaId, personKey, accountId)) {
            throw RuleViolation.conflict("idea.support.otherAccount");
        }
    }

    private void requireOpen(long ideaId, Instant now) {
        if (!supports.lockTerms(ideaId).isOpen(now)) {
            throw RuleViolation.conflict("idea.support.closed");
        }
    }
}
