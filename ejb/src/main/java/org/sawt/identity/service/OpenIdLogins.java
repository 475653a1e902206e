package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.FeatureSwitches;
import org.sawt.identity.OpenIdLogin;
import org.sawt.identity.OpenIdSecrets;
import org.sawt.identity.OpenIdWay;
import org.sawt.identity.SecretToken;

/** Remembers who is on the way to the single sign-in, in transactions of their own: what was taken once stays taken. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OpenIdLogins {

    @Inject
    OpenIdRepository repository;

    @Inject
    Clock clock;

    @Inject
    FeatureSwitches switches;

    /** @throws RuleViolation CONFLICT while the single sign-in is turned off */
    void begin(OpenIdWay way, OpenIdSecrets secrets) {
        if (!switches.isOn(IdentitySwitches.SINGLE_SIGN_IN)) {
            throw RuleViolation.conflict("identity.singleSignOn.closed");
        }
        repository.add(new OpenIdLogin(way, secrets, clock.instant()));
    }

    /**
     * The way that this answer ends, once; empty for an answer that is late, comes again, or comes to another browser, and for
     * every answer while the single sign-in is turned off.
     */
    Optional<OpenIdLogin> take(String state, String browserSecret) {
        if (state == null || browserSecret == null || !switches.isOn(IdentitySwitches.SINGLE_SIGN_IN)) {
            return Optional.empty();
        }
        String stateHash = SecretToken.hash(state);
        return repository
                .findLogin(stateHash, SecretToken.hash(browserSecret))
                .filter(login -> repository.removeLogin(stateHash))
                .filter(login -> !login.isExpiredAt(clock.instant()));
    }
}
