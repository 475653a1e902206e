package org.sawt.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;
import org.sawt.common.Violations;
import org.sawt.identity.Account;
import org.sawt.identity.EmailAddress;
import org.sawt.identity.KnownDevice;
import org.sawt.identity.SignInForm;
import org.sawt.identity.SignedIn;

/** Checks who a person is by user name and password, within the limits on guessing. It opens no session. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

    @Inject
    IdentityRepository repository;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Passwords passwords;

    /**
     * Finds out who it is. No transaction is open while the password is hashed.
     *
     * @throws RuleViolation INVALID when one is missing, or when they do not belong together, without telling which is wrong;
     *     TOO_MANY when there were too many attempts
     */
    @PermitAll
    public SignedIn signIn(SignInForm form) {
        String userName = userName(form.userName());
        checkComplete(userName, form.password());
        Optional<Account> account = repository.findAccount(userName);
        KnownDevice device = KnownDevice.of(form.deviceCookie());
        boolean known = account.filter(owner -> device.knows(owner.id(), limiter.hash()))
                .isPresent();
        List<Long> attempt = limiter.begin(GuessLimits.of(userName, form.address(), known ? device : null));
        String hash = account.map(Account::passwordHash).orElse(null);
        if (!passwords.verify(form.password(), hash)) {
            throw RuleViolation.invalid("password", "identity.signIn.wrong");
        }
        limiter.withdraw(attempt);
        checkOpen(account.orElseThrow());
        long id = account.orElseThrow().id();
        return new SignedIn(
                account.get().view(), device.with(id, limiter.hash()).cookie(), hash);
    }

    /** Told only to who knows the password. */
    private static void checkOpen(Account account) {
        if (!account.isActive()) {
            throw RuleViolation.invalid("userName", "identity.signIn.blocked");
        }
    }

    private static void checkComplete(String userName, String password) {
        new Violations()
                .check(!userName.isEmpty(), "userName", "identity.signIn.userNameMissing")
                .check(password != null && !password.isEmpty(), "password", "identity.signIn.passwordMissing")
                .throwIfAny();
    }

    private static String userName(String typed) {
        String text = PlainText.cleanLine(typed).toLowerCase(Locale.ROOT);
        String bounded = text.substring(0, Math.min(text.length(), EmailAddress.MAX_LENGTH));
        return EmailAddress.canonical(bounded).orElse(bounded);
    }
}
