package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sawt.common.service.FeatureSwitches;
import org.sawt.identity.AccountSession;
import org.sawt.identity.AccountView;
import org.sawt.identity.LiveSession;
import org.sawt.identity.SecondFactor;
import org.sawt.identity.SecondFactorState;

/**
 * Whether staff need a second factor. Who has none then comes in with the rights of every person only, so that it can be set
 * up; the roles come back with the first code.
 */
@ApplicationScoped
class StaffSecondFactor {

    @Inject
    SecondFactorRepository factors;

    @Inject
    FeatureSwitches switches;

    boolean isRequired() {
        return switches.isOn(IdentitySwitches.STAFF_SECOND_FACTOR);
    }

    /** What a request may know of its session. */
    LiveSession live(AccountSession session, AccountView account) {
        boolean missing = account.isStaff() && session.secondFactor() != SecondFactorState.PASSED && isRequired();
        return session.live(missing ? account.asCitizen() : account, missing);
    }

    /** Who a program acts for. A token is as strong as the sign-in it was made in: it has to be younger than the factor. */
    AccountView behindToken(AccountView account, Instant madeAt) {
        boolean missing = account.isStaff()
                && isRequired()
                && factors.find(account.id())
                        .filter(SecondFactor::isOn)
                        .filter(factor -> factor.confirmedAt().isBefore(madeAt))
                        .isEmpty();
        return missing ? account.asCitizen() : account;
    }
}
