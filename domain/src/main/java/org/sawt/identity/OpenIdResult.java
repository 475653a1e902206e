package org.sawt.identity;

import java.util.Optional;

/**
 * How a person's way through the single sign-in ended.
 *
 * @param account who may enter; empty unless {@link OpenIdOutcome#ADMITTED}
 * @param session the provider's own session, empty when it names none
 * @param returnPath the page that the person came from, empty when none
 * @param verificationTaken whether the same person is verified in another account
 */
public record OpenIdResult(
        OpenIdOutcome outcome,
        Optional<AccountView> account,
        Optional<String> session,
        String returnPath,
        boolean verificationTaken) {

    /** An end that lets nobody in. */
    public static OpenIdResult of(OpenIdOutcome outcome) {
        return new OpenIdResult(outcome, Optional.empty(), Optional.empty(), "", false);
    }

    public static OpenIdResult of(OpenIdOutcome outcome, boolean verificationTaken) {
        return new OpenIdResult(outcome, Optional.empty(), Optional.empty(), "", verificationTaken);
    }
}
