package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.identity.ConfirmationOutcome;
import org.sawt.identity.service.RegistrationService;

/** The page behind the mailed link: opening it changes nothing, its button confirms. */
@Named
@RequestScoped
public class IdentityConfirmPage {

    @Inject
    @Param
    String token;

    @Inject
    RegistrationService registrationService;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private ConfirmationOutcome outcome;

    /** Before anything is read from the form: its button counts only while the link is open. */
    @PostConstruct
    void look() {
        outcome = registrationService.look(token);
    }

    public void confirm() {
        outcome = registrationService.confirm(token);
        if (outcome == ConfirmationOutcome.CONFIRMED) {
            notice.show("identity.confirm.done");
            redirects.to("sign-in");
        }
    }

    public boolean isOpen() {
        return outcome == ConfirmationOutcome.OPEN;
    }

    public boolean isAlready() {
        return outcome == ConfirmationOutcome.ALREADY_CONFIRMED;
    }

    public boolean isUnknown() {
        return outcome == ConfirmationOutcome.UNKNOWN;
    }
}
