package org.sawt.identity.service;

import static org.sawt.common.Roles.ADMIN;
import static org.sawt.common.Roles.AGENT;
import static org.sawt.common.Roles.CITIZEN;
import static org.sawt.common.Roles.JUDGE;
import static org.sawt.common.Roles.MINISTRY;
import static org.sawt.common.Roles.MODERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.common.service.Conflicts;
import org.sawt.identity.AttemptLimit;
import org.sawt.identity.CounterCode;
import org.sawt.identity.IdentityCard;
import org.sawt.identity.ProvenIdentity;
import org.sawt.identity.VerificationOutcome;

/** Lets a person be verified at a counter: the person brings a code and the identity card, an officer confirms. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerificationService {

    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");

    @Inject
    VerificationCounter counter;

    @Inject
    VerificationCodes codes;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Makes a code for the caller to take to the counter; the one before works no more.
     *
     * @throws RuleViolation TOO_MANY from a person who makes codes all the time
     */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public String requestCode() {
        long account = caller.accountId();
        limiter.begin(Map.of(AttemptLimit.COUNTER_CODE, Long.toString(account)));
        String code = CounterCode.random();
        counter.issue(account, codes.hash(code));
        return code;
    }

    /**
     * Finds the person at the counter by the code.
     *
     * @return the person's account, with which the officer can go on for a quarter of an hour
     * @throws RuleViolation INVALID when there is no such code, TOO_MANY after many of those, CONFLICT for the officer's own
     */
    @RolesAllowed({AGENT, ADMIN})
    public long open(String typedCode) {
        String code = CounterCode.read(typedCode)
                .orElseThrow(() -> RuleViolation.invalid("code", "identity.counter.codeUnreadable"));
        long officer = caller.accountId();
        List<Long> attempt = limiter.begin(Map.of(AttemptLimit.COUNTER_GUESS, Long.toString(officer)));
        long account = counter.open(codes.hash(code), officer)
                .orElseThrow(() -> RuleViolation.invalid("code", "identity.counter.codeUnknown"));
        limiter.withdraw(attempt);
        return account;
    }

    /**
     * Verifies the person at the counter.
     *
     * @return TAKEN when the person is verified with another account: the officer explains, and can {@link #move}
     * @throws RuleViolation INVALID at the field when the card cannot be right, NOT_FOUND when this officer has not opened the
     *     person's code, CONFLICT when it has expired, or when the account is verified for another person
     */
    @RolesAllowed({AGENT, ADMIN})
    public VerificationOutcome confirm(long accountId, IdentityCard card) {
        ProvenIdentity identity = card.prove(today());
        long officer = caller.accountId();
        return Conflicts.retrying(() -> counter.prove(accountId, identity, officer));
    }

    /** Verifies the person at the counter with this account instead of another one, as the person has asked. */
    @RolesAllowed({AGENT, ADMIN})
    public void move(long accountId, IdentityCard card) {
        ProvenIdentity identity = card.prove(today());
        long officer = caller.accountId();
        Conflicts.retrying(() -> {
            counter.move(accountId, identity, officer);
            return accountId;
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BAHRAIN);
    }
}
