package org.sawt.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Conflicts;
import org.sawt.identity.AttemptLimit;
import org.sawt.identity.ClientAddress;
import org.sawt.identity.ConfirmationOutcome;
import org.sawt.identity.Registrant;
import org.sawt.identity.RegistrationForm;
import org.sawt.identity.SecretToken;

/** Lets people ask for an account and confirm that the e-mail address is theirs. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationService {

    @Inject
    RegistrationDesk desk;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Passwords passwords;

    /**
     * Asks for an account. The caller learns nothing about whether the address has one: answer and work are the same.
     *
     * @param address the network address that the request came from
     * @throws RuleViolation INVALID when what was typed breaks a rule, TOO_MANY from an address that asks all the time
     */
    @PermitAll
    public void register(RegistrationForm typed, String address) {
        Registrant person = Registrant.of(typed);
        limiter.begin(Map.of(AttemptLimit.REGISTERING_ADDRESS, ClientAddress.network(address)));
        String hash = passwords.hash(typed.password());
        if (mayMail(person.email())) {
            desk.request(person, hash);
        }
    }

    /** What a link could do now; changes nothing, because mail scanners open links too. */
    @PermitAll
    public ConfirmationOutcome look(String token) {
        return token == null ? ConfirmationOutcome.UNKNOWN : desk.look(SecretToken.hash(token));
    }

    /** Uses the link: the account begins, once. */
    @PermitAll
    public ConfirmationOutcome confirm(String token) {
        if (token == null) {
            return ConfirmationOutcome.UNKNOWN;
        }
        try {
            return Conflicts.retrying(() -> desk.confirm(SecretToken.hash(token)));
        } catch (RuntimeException e) {
            if (DuplicateKey.isCauseOf(e)) {
                return ConfirmationOutcome.ALREADY_CONFIRMED;
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
