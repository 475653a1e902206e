package org.sawt.identity.service;

import static org.sawt.common.Roles.ADMIN;
import static org.sawt.common.Roles.AGENT;
import static org.sawt.common.Roles.CITIZEN;
import static org.sawt.common.Roles.JUDGE;
import static org.sawt.common.Roles.MINISTRY;
import static org.sawt.common.Roles.MODERATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.identity.Account;
import org.sawt.identity.AccountView;
import org.sawt.identity.ApiToken;
import org.sawt.identity.NewApiToken;
import org.sawt.identity.SecretToken;

/** The tokens with which a person's programs act for the person. */
@Stateless
public class ApiTokenService {

    @Inject
    IdentityRepository repository;

    @Inject
    Caller caller;

    @Inject
    AccountAudit audit;

    @Inject
    StaffSecondFactor staff;

    @Inject
    Clock clock;

    /** Makes a token for the caller; nobody can read its secret again after this. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public NewApiToken create(String label) {
        long account = caller.accountId();
        if (repository.tokensOf(account).size() >= ApiToken.MOST_PER_ACCOUNT) {
            throw RuleViolation.conflict("identity.token.tooMany", ApiToken.MOST_PER_ACCOUNT);
        }
        String secret = SecretToken.random(ApiToken.PREFIX);
        ApiToken token = new ApiToken(account, secret, label, clock.instant());
        repository.add(token);
        audit.record(account, "apiToken.created");
        return new NewApiToken(token.id(), token.label(), secret);
    }

    /** Ends a token of the caller. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public void revoke(long id) {
        long account = caller.accountId();
        if (!repository.removeToken(id, account)) {
            throw RuleViolation.notFound("identity.token.unknown");
        }
        audit.record(account, "apiToken.revoked");
    }

    /** The person whose token this is; notes the day of use. */
    @PermitAll
    public Optional<AccountView> authenticate(String secret) {
        Optional<ApiToken> token = repository.findToken(SecretToken.hash(secret));
        token.ifPresent(used -> used.useOn(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        return token.flatMap(used -> repository
                .findAccount(used.accountId())
                .filter(Account::isActive)
                .map(account -> staff.behindToken(account.view(), used.createdAt())));
    }
}
