package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.common.RuleViolation;
import org.sawt.identity.Account;
import org.sawt.identity.KnownDevice;
import org.sawt.identity.RequestOrigin;

/** Asks a signed-in person for the password once more before something grave, within the limits on guessing. */
@ApplicationScoped
class PasswordCheck {

    @Inject
    IdentityRepository repository;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Passwords passwords;

    /**
     * Passes who has no password. Call it outside of any transaction: none shall be open while the password is hashed.
     *
     * @throws RuleViolation INVALID when the password is wrong, TOO_MANY after many of those
     */
    void require(long accountId, String password, RequestOrigin origin) {
        String hash =
                repository.findAccount(accountId).map(Account::passwordHash).orElse("");
        if (hash.isEmpty()) {
            return;
        }
        KnownDevice device = KnownDevice.of(origin.deviceCookie());
        boolean known = device.knows(accountId, limiter.hash());
        List<Long> attempt =
                limiter.begin(GuessLimits.of("password|" + accountId, origin.address(), known ? device : null));
        if (!passwords.verify(password, hash)) {
            throw RuleViolation.invalid("password", "identity.password.wrong");
        }
        limiter.withdraw(attempt);
    }
}
