package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.AuditTrail;
import org.sawt.identity.Account;
import org.sawt.identity.ProvenIdentity;
import org.sawt.identity.VerificationMethod;
import org.sawt.identity.VerificationOutcome;
import org.sawt.identity.VerifiedIdentity;
import org.sawt.identity.VerifiedIdentity.Proof;

/**
 * Ties a proven person to an account, in the transaction there is or in one of its own. Callers repeat their transaction on
 * passing conflicts.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class VerificationDesk {

    @Inject
    VerificationRepository repository;

    @Inject
    VerificationLoss loss;

    @Inject
    PersonHash personHash;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Verifies the account for the person, or renews what is known of the person.
     *
     * @param officerId the account of the officer at the counter, or null
     * @return TAKEN when the person is verified with another account; nothing has changed then
     * @throws RuleViolation CONFLICT when the account is verified for another person, or the key is lost
     */
    VerificationOutcome prove(long accountId, ProvenIdentity identity, VerificationMethod method, Long officerId) {
        String person = personHash.of(identity.personalNumber());
        Proof proof = new Proof(method, officerId, clock.instant());
        if (repository.claim(new VerifiedIdentity(accountId, person, identity, proof))) {
            trail.record(Account.subject(accountId), "account.verified", null, method.name());
            return VerificationOutcome.VERIFIED;
        }
        Optional<VerifiedIdentity> own = repository.lock(accountId);
        if (own.isEmpty()) {
            return VerificationOutcome.TAKEN;
        }
        if (!own.get().isOf(person)) {
            throw RuleViolation.conflict("identity.verification.otherPerson");
        }
        own.get().refresh(identity, proof);
        trail.record(Account.subject(accountId), "account.verificationRefreshed", null, method.name());
        return VerificationOutcome.REFRESHED;
    }

    /**
     * Verifies the account for the person whichever account the person was verified with before; that one loses it and is
     * told. Call it only after the person has deliberately asked for it.
     */
    void move(long accountId, ProvenIdentity identity, VerificationMethod method, Long officerId) {
        String person = personHash.of(identity.personalNumber());
        repository
                .lockPerson(person)
                .filter(holder -> holder.accountId() != accountId)
                .ifPresent(holder -> {
                    if (repository.lock(accountId).isPresent()) {
                        throw RuleViolation.conflict("identity.verification.otherPerson");
                    }
                    loss.move(holder, accountId);
                });
        if (prove(accountId, identity, method, officerId) == VerificationOutcome.TAKEN) {
            throw RuleViolation.conflict("identity.verification.inBetween");
        }
    }
}
