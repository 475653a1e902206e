package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sawt.common.RuleViolation;
import org.sawt.identity.AttemptLimit;
import org.sawt.identity.CodeForm;
import org.sawt.identity.KnownDevice;
import org.sawt.identity.RecoveryCode;
import org.sawt.identity.SecondFactor;

/** Checks codes of second factors, within the limits on guessing. A code counts once, also when it is sent twice at the same time. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class SecondFactorCheck {

    private static final int DIGITS = 6;

    @Inject
    SecondFactorRepository factors;

    @Inject
    SecretSeal seal;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Clock clock;

    boolean isOn(long accountId) {
        return factors.isOn(accountId);
    }

    /**
     * Demands a code of the authenticator, or a recovery code.
     *
     * @return the device's cookie, by which the account knows this device from now on
     * @throws RuleViolation INVALID when the code is wrong, TOO_MANY after many of those
     */
    String require(long accountId, CodeForm form) {
        Optional<SecondFactor> factor = factors.find(accountId).filter(SecondFactor::isOn);
        return limited(
                accountId,
                form,
                code -> factor.isPresent()
                        && (isOfAuthenticator(factor.get(), code)
                                || factors.useCode(accountId, RecoveryCode.hash(accountId, code))));
    }

    /**
     * Demands the first code of the authenticator that is proposed.
     *
     * @throws RuleViolation INVALID when the code is wrong, TOO_MANY after many of those, CONFLICT when none is proposed
     */
    void requireFirst(long accountId, CodeForm form) {
        SecondFactor proposed = factors.find(accountId)
                .filter(factor -> !factor.isOn())
                .orElseThrow(() -> RuleViolation.conflict("identity.secondFactor.notProposed"));
        limited(accountId, form, code -> isOfAuthenticator(proposed, code));
    }

    /** What decides on a code in its plain form. */
    private interface Judge {
        boolean accepts(String code);
    }

    /** Who is asked for a code knows the password: nobody gets attempts besides those of the account. */
    private String limited(long accountId, CodeForm form, Judge judge) {
        String code = plain(form.code());
        if (code.isEmpty()) {
            throw RuleViolation.invalid("code", "identity.code.missing");
        }
        KnownDevice device = KnownDevice.of(form.origin().deviceCookie());
        boolean known = device.knows(accountId, limiter.hash());
        Map<AttemptLimit, String> limits =
                GuessLimits.of("code|" + accountId, form.origin().address(), known ? device : null);
        limits.remove(AttemptLimit.NEWCOMER);
        List<Long> attempt = limiter.begin(limits);
        if (!judge.accepts(code)) {
            throw RuleViolation.invalid("code", "identity.code.wrong");
        }
        limiter.withdraw(attempt);
        return device.with(accountId, limiter.hash()).cookie();
    }

    private boolean isOfAuthenticator(SecondFactor factor, String code) {
        if (code.length() != DIGITS) {
            return false;
        }
        OptionalLong step = seal.open(factor.accountId(), factor.sealedSecret())
                .map(secret -> OneTimeCodes.step(secret, code, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && factors.useStep(factor.accountId(), step.getAsLong());
    }

    /** The code without what people put between its parts, its digits as all keyboards in the world write them. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        String text = typed == null ? "" : typed;
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(2L * RecoveryCode.LENGTH)
                .map(c -> Character.isDigit(c) ? Character.forDigit(Character.digit(c, 10), 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
