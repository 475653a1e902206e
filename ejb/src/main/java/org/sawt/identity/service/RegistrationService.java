package org.sawt.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Conflicts;
import org.sawt.common.service.FeatureSwitches;
import org.sawt.identity.AttemptLimit;
import org.sawt.identity.ClientAddress;
import org.sawt.identity.Confirmation;
import org.sawt.identity.ConfirmationForm;
import org.sawt.identity.ConfirmationOutcome;
import org.sawt.identity.KnownDevice;
import org.sawt.identity.Registrant;
import org.sawt.identity.RegistrationForm;
import org.sawt.identity.RegistrationView;
import org.sawt.identity.SecretToken;
import org.sawt.identity.service.RegistrationDesk.Opening;

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

    @Inject
    FeatureSwitches switches;

    /**
     * Asks for an account. The caller learns nothing about whether the address has one: answer and work are the same.
     *
     * @param address the network address that the request came from
     * @throws RuleViolation INVALID when what was typed breaks a rule, TOO_MANY from an address that asks all the time, CONFLICT
     *     while registration is turned off
     */
    @PermitAll
    public void register(RegistrationForm typed, String address) {
        if (!switches.isOn(IdentitySwitches.REGISTRATION)) {
            throw RuleViolation.conflict("identity.register.closed");
        }
        Registrant person = Registrant.of(typed);
        limiter.begin(Map.of(AttemptLimit.REGISTERING_ADDRESS, ClientAddress.network(address)));
        String hash = passwords.hash(typed.password());
        if (mayMail(person.email())) {
            desk.request(person, hash, typed.returnPath());
        }
    }

    /** What a link is about and could do now; changes nothing, because mail scanners open links too. */
    @PermitAll
    public RegistrationView look(String token) {
        return token == null ? RegistrationView.of(ConfirmationOutcome.UNKNOWN) : desk.look(SecretToken.hash(token));
    }

    /**
     * Uses the link: the account begins, once. The link proves that the address is the person's own, the password that the
     * person is the one who asked: a stranger's registration never becomes an account by the owner's click.
     *
     * @throws RuleViolation INVALID when the password is not the one chosen in this registration, TOO_MANY after many of those
     */
    @PermitAll
    public Confirmation confirm(ConfirmationForm form) {
        ConfirmationOutcome before = look(form.token()).outcome();
        if (before != ConfirmationOutcome.OPEN) {
            return new Confirmation(before, null);
        }
        String tokenHash = SecretToken.hash(form.token());
        checkPassword(form, tokenHash);
        try {
            Opening opening = Conflicts.retrying(() -> desk.confirm(tokenHash));
            return new Confirmation(opening.outcome(), deviceCookie(form, opening));
        } catch (RuntimeException e) {
            if (DuplicateKey.isCauseOf(e)) {
                return new Confirmation(ConfirmationOutcome.ALREADY_CONFIRMED, null);
            }
            throw e;
        }
    }

    private void checkPassword(ConfirmationForm form, String tokenHash) {
        List<Long> attempt = limiter.begin(Map.of(
                AttemptLimit.CONFIRMING, tokenHash, AttemptLimit.ADDRESS, ClientAddress.network(form.address())));
        if (!passwords.verify(form.password(), desk.passwordHash(tokenHash))) {
            throw RuleViolation.invalid("password", "identity.confirm.wrong");
        }
        limiter.withdraw(attempt);
    }

    private String deviceCookie(ConfirmationForm form, Opening opening) {
        return opening.accountId().isEmpty()
                ? null
                : KnownDevice.of(form.deviceCookie())
                        .with(opening.accountId().getAsLong(), limiter.hash())
                        .cookie();
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
