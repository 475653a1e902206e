package org.sawt.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.identity.ConfirmationOutcome;
import org.sawt.identity.RegistrationView;

/** The page behind the mailed link: opening it changes nothing, its button confirms with the password that was chosen. */
@Named
@RequestScoped
public class IdentityConfirmPage {

    @Inject
    @Param
    String token;

    @Inject
    @Param(name = "continue")
    String continueTo;

    @Inject
    RegistrationDoor door;

    @Inject
    Notice notice;

    @Inject
    Redirects redirects;

    private RegistrationView registration;
    private String password;

    /** Before anything is read from the form: its button counts only while the link is open. */
    @PostConstruct
    void look() {
        registration = door.look(token);
    }

    public void confirm() {
        ConfirmationOutcome outcome = door.confirm(token, password);
        if (outcome == ConfirmationOutcome.CONFIRMED) {
            notice.show("identity.confirm.done");
            redirects.to("sign-in" + ReturnPath.query(continueTo));
        } else {
            registration = RegistrationView.of(outcome);
        }
    }

    /** What leads from this page's links on to where the person came from. */
    public String getOnward() {
        return ReturnPath.query(continueTo);
    }

    public RegistrationView getRegistration() {
        return registration;
    }

    public boolean isOpen() {
        return registration.outcome() == ConfirmationOutcome.OPEN;
    }

    public boolean isAlready() {
        return registration.outcome() == ConfirmationOutcome.ALREADY_CONFIRMED;
    }

    public boolean isUnknown() {
        return registration.outcome() == ConfirmationOutcome.UNKNOWN;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
