package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.sawt.common.RuleViolation;
import org.sawt.identity.AuthenticatorSecret;
import org.sawt.identity.RecoveryCode;
import org.sawt.identity.SecondFactor;
import org.sawt.identity.SecondFactorState;

/** The transactions of setting up and giving up a second factor. The person's other sessions end with either. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class SecondFactorDesk {

    @Inject
    SecondFactorRepository factors;

    @Inject
    SessionRepository sessions;

    @Inject
    SecretSeal seal;

    @Inject
    SecondFactorNews news;

    @Inject
    Clock clock;

    /** Proposes a new authenticator; one that was proposed before is forgotten. */
    void propose(long accountId) {
        if (factors.isOn(accountId)) {
            throw RuleViolation.conflict("identity.secondFactor.already");
        }
        factors.removeAll(accountId);
        byte[] sealed = seal.seal(accountId, AuthenticatorSecret.random().bytes());
        factors.add(new SecondFactor(accountId, sealed, clock.instant()));
    }

    /** Forgets an authenticator that is proposed. */
    void dropProposal(long accountId) {
        if (!factors.isOn(accountId)) {
            factors.removeAll(accountId);
        }
    }

    /** The proposed authenticator counts from now on. */
    List<String> turnOn(long accountId, long sessionId) {
        factors.find(accountId)
                .filter(factor -> !factor.isOn())
                .orElseThrow(() -> RuleViolation.conflict("identity.secondFactor.notProposed"))
                .confirm(clock.instant());
        sessions.lock(sessionId).ifPresent(session -> session.become(SecondFactorState.PASSED));
        sessions.removeOthers(accountId, sessionId);
        news.turnedOn(accountId);
        return fresh(accountId);
    }

    /** New recovery codes; the old ones count no more. */
    List<String> newCodes(long accountId) {
        news.newCodes(accountId);
        return fresh(accountId);
    }

    private List<String> fresh(long accountId) {
        factors.removeCodes(accountId);
        List<String> codes = RecoveryCode.fresh();
        codes.forEach(code -> factors.add(new RecoveryCode(accountId, code)));
        return codes;
    }

    void turnOff(long accountId, long sessionId) {
        factors.removeAll(accountId);
        sessions.lock(sessionId).ifPresent(session -> session.become(SecondFactorState.NONE));
        sessions.removeOthers(accountId, sessionId);
        news.turnedOff(accountId, "secondFactor.turnedOff");
    }

    /** Takes the second factor away from a person who has lost it; every session ends. */
    void reset(long accountId) {
        if (!factors.removeAll(accountId)) {
            throw RuleViolation.conflict("identity.secondFactor.none");
        }
        sessions.removeAllOf(accountId);
        news.turnedOff(accountId, "secondFactor.reset");
    }
}
