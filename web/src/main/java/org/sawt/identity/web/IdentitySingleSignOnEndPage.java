package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.omnifaces.cdi.Param;
import org.sawt.identity.OpenIdOutcome;

/** Explains to a person whom the single sign-in did not let in why, and what to do. */
@Named
@RequestScoped
public class IdentitySingleSignOnEndPage {

    @Inject
    @Param(name = "outcome")
    String typed;

    /** How it ended; refused, unless the address names another end that needs explaining. */
    public OpenIdOutcome getOutcome() {
        return Arrays.stream(OpenIdOutcome.values())
                .filter(OpenIdOutcome::isRefusal)
                .filter(outcome -> outcome.name().equals(typed))
                .findFirst()
                .orElse(OpenIdOutcome.REFUSED);
    }

    /** Whether it was about an account that the person is signed in to. */
    public boolean isAboutLinking() {
        return getOutcome().isAboutLinking();
    }

    public boolean isAddressTaken() {
        return getOutcome() == OpenIdOutcome.ADDRESS_TAKEN;
    }

    public boolean isIncomplete() {
        return getOutcome() == OpenIdOutcome.INCOMPLETE;
    }
}
