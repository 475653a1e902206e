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
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.identity.Account;
import org.sawt.identity.AuthenticatorSecret;
import org.sawt.identity.SecondFactor;
import org.sawt.identity.SecondFactorView;

/** Reads about second factors for the pages. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SecondFactorQueries {

    @Inject
    SecondFactorRepository factors;

    @Inject
    IdentityRepository repository;

    @Inject
    SecretSeal seal;

    @Inject
    Caller caller;

    /** Where the caller stands. A secret is shown only while it is proposed. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public SecondFactorView own() {
        Account account = repository
                .findAccount(caller.accountId())
                .orElseThrow(() -> RuleViolation.notFound("identity.account.unknown"));
        Optional<SecondFactor> factor = factors.find(account.id());
        boolean withPassword = account.hasPassword();
        if (factor.filter(SecondFactor::isOn).isPresent()) {
            long left = factors.codesLeft(account.id());
            return new SecondFactorView(factor.get().confirmedAt(), null, null, left, withPassword);
        }
        Optional<AuthenticatorSecret> proposed = factor.flatMap(known -> seal.open(account.id(), known.sealedSecret()))
                .map(AuthenticatorSecret::of);
        return new SecondFactorView(
                null,
                proposed.map(AuthenticatorSecret::grouped).orElse(null),
                proposed.map(secret -> secret.address(account.userName())).orElse(null),
                0,
                withPassword);
    }

    /** Whether this account has a second factor. */
    @RolesAllowed(ADMIN)
    public boolean isOn(long accountId) {
        return factors.isOn(accountId);
    }
}
