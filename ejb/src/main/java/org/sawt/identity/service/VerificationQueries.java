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
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.identity.CounterCode;
import org.sawt.identity.CounterView;
import org.sawt.identity.Standing;
import org.sawt.identity.VerificationCode;
import org.sawt.identity.VerificationView;
import org.sawt.identity.VerifiedIdentity;

/** Reads about verification for its pages. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class VerificationQueries {

    @Inject
    VerificationRepository repository;

    @Inject
    IdentityRepository accounts;

    @Inject
    VerificationCodes codes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * How surely the portal knows the caller.
     *
     * @param remembered the code that the caller's browser remembers, or null; told back only while it works
     */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public VerificationView getOwn(String remembered) {
        long account = caller.accountId();
        VerifiedIdentity identity = repository.find(account).orElse(null);
        Optional<VerificationCode> open = repository.findCode(account).filter(code -> code.isOpenAt(clock.instant()));
        String shown = open.flatMap(code -> CounterCode.read(remembered)
                        .filter(known -> codes.hash(known).equals(code.codeHash())))
                .orElse(null);
        return new VerificationView(
                identity == null ? Standing.registered() : identity.standing(),
                identity == null ? null : identity.method(),
                identity == null ? null : identity.verifiedAt(),
                shown,
                open.map(VerificationCode::expiresAt).orElse(null));
    }

    /**
     * The person whose code the calling officer has opened.
     *
     * @throws RuleViolation NOT_FOUND for anybody else
     */
    @RolesAllowed({AGENT, ADMIN})
    public CounterView getAtCounter(long accountId) {
        long officer = caller.accountId();
        VerificationCode code = repository
                .findCode(accountId)
                .filter(found -> found.isWith(officer))
                .orElseThrow(() -> RuleViolation.notFound("identity.counter.unknown"));
        String name = accounts.findAccount(accountId)
                .orElseThrow(() -> RuleViolation.notFound("identity.counter.unknown"))
                .displayName();
        return new CounterView(accountId, name, code.isOpenAt(clock.instant()));
    }
}
