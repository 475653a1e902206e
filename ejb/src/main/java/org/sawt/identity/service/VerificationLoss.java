package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.AuditTrail;
import org.sawt.identity.Account;
import org.sawt.identity.VerificationMoved;
import org.sawt.identity.VerificationWithdrawn;
import org.sawt.identity.VerifiedIdentity;

/** Takes a verification from an account, in the transaction there is. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class VerificationLoss {

    @Inject
    VerificationRepository repository;

    @Inject
    IdentityRepository accounts;

    @Inject
    AuditTrail trail;

    @Inject
    Event<Object> events;

    /**
     * The person wants to be verified with another account; the one that loses it is told by mail.
     *
     * @throws RuleViolation CONFLICT when that one is blocked: nobody gets around this by another account
     */
    void move(VerifiedIdentity identity, long newAccountId) {
        long old = identity.accountId();
        if (accounts.findAccount(old).filter(Account::isActive).isEmpty()) {
            throw RuleViolation.conflict("identity.verification.holderBlocked");
        }
        end(identity, "account.verificationMoved", "account " + newAccountId);
        reachable(old)
                .ifPresent(account ->
                        events.fire(new VerificationMoved(account.id(), account.email(), account.language())));
    }

    /** An administrator found that it was wrong; its person is told by mail. */
    void withdraw(VerifiedIdentity identity) {
        end(identity, "account.verificationWithdrawn", null);
        reachable(identity.accountId())
                .ifPresent(account ->
                        events.fire(new VerificationWithdrawn(account.id(), account.email(), account.language())));
    }

    private Optional<Account> reachable(long accountId) {
        return accounts.findAccount(accountId)
                .filter(account -> !account.email().isEmpty());
    }

    private void end(VerifiedIdentity identity, String action, String to) {
        repository.remove(identity);
        trail.record(
                Account.subject(identity.accountId()), action, identity.method().name(), to);
    }
}
