package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.identity.Account;
import org.sawt.identity.AccountBlock;
import org.sawt.identity.AccountBlocked;
import org.sawt.identity.AccountUnblocked;

/** Shuts an account and opens it again, with all that belongs to it, in the transaction there is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BlockDesk {

    @Inject
    PeopleRepository people;

    @Inject
    StaffRepository staff;

    @Inject
    SessionEnding sessions;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    void block(long accountId, String reason, long blockedBy) {
        staff.lockRoles();
        Account account = account(accountId);
        checkAdmins(account);
        AccountBlock block = new AccountBlock(accountId, reason, blockedBy, clock.instant());
        account.block();
        people.add(block);
        sessions.endAll(accountId);
        events.fire(new AccountBlocked(accountId, account.email(), account.language(), block.reason()));
    }

    void unblock(long accountId) {
        Account account = account(accountId);
        account.unblock();
        people.removeBlock(accountId);
        events.fire(new AccountUnblocked(accountId, account.email(), account.language()));
    }

    /** Two administrators who block each other at the same time do not leave the portal without any. */
    private void checkAdmins(Account account) {
        if (account.roles().contains(Roles.ADMIN) && !staff.hasOtherAdmin(account.id())) {
            throw RuleViolation.conflict("identity.staff.lastAdmin");
        }
    }

    private Account account(long id) {
        return people.lock(id).orElseThrow(() -> RuleViolation.notFound("identity.account.unknown"));
    }
}
