package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalLong;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.AuditTrail;
import org.sawt.identity.Account;
import org.sawt.identity.ProvenIdentity;
import org.sawt.identity.VerificationCode;
import org.sawt.identity.VerificationMethod;
import org.sawt.identity.VerificationOutcome;

/** The transactions at the counter: a code is made, opened by an officer, and used up by a proof. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class VerificationCounter {

    @Inject
    VerificationRepository repository;

    @Inject
    IdentityRepository accounts;

    @Inject
    VerificationDesk desk;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    void issue(long accountId, String codeHash) {
        repository.keep(new VerificationCode(accountId, codeHash, clock.instant()));
        trail.record(Account.subject(accountId), "account.verificationCodeMade", null, null);
    }

    /** The account whose code this is, now with the officer; empty when nobody can be verified with it. */
    OptionalLong open(String codeHash, long officer) {
        VerificationCode code = repository
                .lockCode(codeHash)
                .filter(found -> found.isOpenAt(clock.instant()))
                .filter(found -> accounts.findAccount(found.accountId())
                        .filter(Account::isActive)
                        .isPresent())
                .orElse(null);
        if (code == null) {
            return OptionalLong.empty();
        }
        if (code.accountId() == officer) {
            throw RuleViolation.conflict("identity.counter.yourself");
        }
        code.openFor(officer, clock.instant());
        trail.record(Account.subject(code.accountId()), "account.verificationCodeOpened", null, null);
        return OptionalLong.of(code.accountId());
    }

    /** The code is used up, unless the person is verified with another account. */
    VerificationOutcome prove(long accountId, ProvenIdentity identity, long officer) {
        VerificationCode code = code(accountId, officer);
        VerificationOutcome outcome = desk.prove(accountId, identity, VerificationMethod.COUNTER, officer);
        if (outcome != VerificationOutcome.TAKEN) {
            repository.remove(code);
        }
        return outcome;
    }

    void move(long accountId, ProvenIdentity identity, long officer) {
        VerificationCode code = code(accountId, officer);
        desk.move(accountId, identity, VerificationMethod.COUNTER, officer);
        repository.remove(code);
    }

    private VerificationCode code(long accountId, long officer) {
        VerificationCode code = repository
                .lockCode(accountId)
                .filter(found -> found.isWith(officer))
                .orElseThrow(() -> RuleViolation.notFound("identity.counter.unknown"));
        if (!code.isOpenAt(clock.instant())) {
            throw RuleViolation.conflict("identity.counter.expired");
        }
        return code;
    }
}
