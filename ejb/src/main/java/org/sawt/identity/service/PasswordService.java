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
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.common.Violations;
import org.sawt.common.service.Conflicts;
import org.sawt.identity.Account;
import org.sawt.identity.AttemptLimit;
import org.sawt.identity.ClientAddress;
import org.sawt.identity.EmailAddress;
import org.sawt.identity.PasswordRules;
import org.sawt.identity.SecretToken;
import org.sawt.identity.service.PasswordDesk.Owner;

/** Lets people choose a new password: with the old one, or with a link in the mail when it is forgotten. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordService {

    @Inject
    PasswordDesk desk;

    @Inject
    OwnPassword own;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Passwords passwords;

    /**
     * Asks for a link. The caller learns nothing about whether the address has an account: answer and work are the same, and
     * a mail goes out either way.
     *
     * @param language the language of the page
     * @param address the network address that the request came from
     * @throws RuleViolation INVALID when it is no e-mail address, TOO_MANY from a network address that asks all the time
     */
    @PermitAll
    public void requestReset(String email, String language, String address) {
        String canonical = EmailAddress.canonical(email)
                .orElseThrow(() -> RuleViolation.invalid("email", "identity.email.invalid"));
        limiter.begin(Map.of(AttemptLimit.RESETTING_ADDRESS, ClientAddress.network(address)));
        if (mayMail(canonical)) {
            desk.request(canonical, "en".equals(language) ? "en" : "ar");
        }
    }

    /** Whether the link works now; changes nothing, because mail scanners open links too. */
    @PermitAll
    public boolean isOpen(String token) {
        return token != null && desk.look(SecretToken.hash(token)).isPresent();
    }

    /**
     * Uses the link: the password is another one, and every session ends.
     *
     * @return false when the link does not work any more
     * @throws RuleViolation INVALID when the new password breaks a rule
     */
    @PermitAll
    public boolean reset(String token, String newPassword) {
        String tokenHash = SecretToken.hash(token == null ? "" : token);
        Optional<Owner> owner = desk.look(tokenHash);
        if (owner.isEmpty()) {
            return false;
        }
        String password = checked(newPassword, owner.get().email(), owner.get().displayName());
        String passwordHash = passwords.hash(password);
        return Conflicts.retrying(() -> desk.reset(tokenHash, passwordHash));
    }

    /**
     * Changes the caller's password; every session ends, also the caller's.
     *
     * @throws RuleViolation INVALID at {@code present} or {@code password}, TOO_MANY after several wrong ones, CONFLICT for a
     *     person without a password, who gets the first one by a link in the mail
     */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public void change(String present, String newPassword) {
        Account account = own.confirmedBy(present);
        if (!account.hasPassword()) {
            throw RuleViolation.conflict("identity.password.none");
        }
        String password = checked(newPassword, account.email(), account.displayName());
        if (passwords.verify(password, account.passwordHash())) {
            throw RuleViolation.invalid("password", "identity.password.same");
        }
        String passwordHash = passwords.hash(password);
        Conflicts.retrying(() -> {
            desk.change(account.id(), passwordHash);
            return null;
        });
    }

    private static String checked(String newPassword, String email, String name) {
        String password = PasswordRules.normalise(newPassword);
        Violations violations = new Violations();
        PasswordRules.check(password, email, name, violations);
        violations.throwIfAny();
        return password;
    }

    /** Nobody's letter box is flooded, and nobody is told so. */
    private boolean mayMail(String email) {
        try {
            limiter.begin(Map.of(AttemptLimit.RESETTING_EMAIL, email));
            return true;
        } catch (RuleViolation e) {
            return false;
        }
    }
}
