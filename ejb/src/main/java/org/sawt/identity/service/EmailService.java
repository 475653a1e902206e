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
import java.util.Map;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.common.service.Conflicts;
import org.sawt.identity.Account;
import org.sawt.identity.AttemptLimit;
import org.sawt.identity.EmailAddress;
import org.sawt.identity.SecretToken;

/** Lets people take another e-mail address, which they have to have reached before it counts. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmailService {

    @Inject
    EmailDesk desk;

    @Inject
    OwnPassword own;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Caller caller;

    /**
     * Asks for a link to the new address. The caller learns nothing about whether another account has it.
     *
     * @throws RuleViolation INVALID at {@code email} or {@code present}, TOO_MANY after many
     */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public void request(String email, String present) {
        String canonical = EmailAddress.canonical(email)
                .orElseThrow(() -> RuleViolation.invalid("email", "identity.email.invalid"));
        Account account = own.confirmedBy(present);
        if (canonical.equals(account.email())) {
            throw RuleViolation.invalid("email", "identity.email.same");
        }
        limiter.begin(Map.of(AttemptLimit.MOVING_ACCOUNT, String.valueOf(account.id())));
        if (mayMail(canonical)) {
            desk.request(account.id(), account.language(), canonical);
        }
    }

    /** The address that a link of the caller leads to; empty when it does not work any more, or is not the caller's. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public Optional<String> look(String token) {
        return token == null ? Optional.empty() : desk.look(SecretToken.hash(token), caller.accountId());
    }

    /**
     * Uses a link of the caller. Only the person of the account can: a link that went to a mistyped address is worth nothing
     * to whoever reads it there.
     *
     * @return false when the link does not work any more
     * @throws RuleViolation CONFLICT when another account has the address meanwhile
     */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public boolean confirm(String token) {
        long account = caller.accountId();
        String tokenHash = SecretToken.hash(token == null ? "" : token);
        try {
            return Conflicts.retrying(() -> desk.confirm(tokenHash, account));
        } catch (RuntimeException e) {
            if (DuplicateKey.isCauseOf(e)) {
                throw RuleViolation.conflict("identity.email.taken");
            }
            throw e;
        }
    }

    /** Nobody's letter box is flooded, and nobody is told so. */
    private boolean mayMail(String email) {
        try {
            limiter.begin(Map.of(AttemptLimit.REGISTERING_EMAIL, email));
            return true;
        } catch (RuleViolation e) {
            return false;
        }
    }
}
