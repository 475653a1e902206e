package org.sawt.identity.service;

import static org.sawt.common.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;

/** What administrators do with the accounts of people. */
@Stateless
public class PeopleService {

    @Inject
    PeopleQueries people;

    @Inject
    BlockDesk desk;

    @Inject
    AccountAudit audit;

    @Inject
    Caller caller;

    /** Opens a person's page; the audit trail remembers who did. */
    @RolesAllowed(ADMIN)
    public PersonView open(long accountId) {
        PersonView person = people.get(accountId);
        audit.record(accountId, "account.viewed");
        return person;
    }

    /**
     * Keeps a person out: sessions end at once, tokens are refused, and the person is told why.
     *
     * @throws RuleViolation INVALID without a reason, CONFLICT for one's own account, for the last administrator
     *     and for an account that is not open
     */
    @RolesAllowed(ADMIN)
    public void block(long accountId, String reason) {
        if (accountId == caller.accountId()) {
            throw RuleViolation.conflict("identity.block.own");
        }
        desk.block(accountId, reason, caller.accountId());
        audit.record(accountId, "account.blocked");
    }

    /** Lets a person in again, who is told so. */
    @RolesAllowed(ADMIN)
    public void unblock(long accountId) {
        desk.unblock(accountId);
        audit.record(accountId, "account.unblocked");
    }
}
