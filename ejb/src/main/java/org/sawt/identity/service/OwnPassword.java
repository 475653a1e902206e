package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.identity.Account;
import org.sawt.identity.AttemptLimit;

/**
 * Asks a signed-in person for the password once more before something that a stranger at an open session must not do. A
 * person who only comes through the single sign-in has none and is not asked.
 */
@ApplicationScoped
class OwnPassword {

    @Inject
    IdentityRepository repository;

    @Inject
    Caller caller;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Passwords passwords;

    /**
     * The caller's account, once the password was given. Call it outside of any transaction.
     *
     * @throws RuleViolation INVALID at the field {@code present} when it is wrong, TOO_MANY after several wrong ones
     */
    Account confirmedBy(String password) {
        Account account = repository
                .findAccount(caller.accountId())
                .filter(Account::isActive)
                .orElseThrow(() -> RuleViolation.notFound("identity.account.unknown"));
        if (account.hasPassword()) {
            check(password, account);
        }
        return account;
    }

    private void check(String password, Account account) {
        if (password == null || password.isEmpty()) {
            throw RuleViolation.invalid("present", "identity.own.missing");
        }
        List<Long> attempt = limiter.begin(Map.of(AttemptLimit.OWN_PASSWORD, String.valueOf(account.id())));
        if (!passwords.verify(password, account.passwordHash())) {
            throw RuleViolation.invalid("present", "identity.own.wrong");
        }
        limiter.withdraw(attempt);
    }
}
