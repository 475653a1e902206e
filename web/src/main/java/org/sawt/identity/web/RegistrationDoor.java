package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sawt.identity.Confirmation;
import org.sawt.identity.ConfirmationForm;
import org.sawt.identity.ConfirmationOutcome;
import org.sawt.identity.RegistrationView;
import org.sawt.identity.service.RegistrationService;

/** Confirms registrations, with what the browser tells about itself. */
@RequestScoped
public class RegistrationDoor {

    @Inject
    HttpServletRequest request;

    @Inject
    RegistrationService registrationService;

    /** What the mailed link leads to; nothing changes by looking. */
    public RegistrationView look(String token) {
        return registrationService.look(token);
    }

    /** Confirms a registration; the new account knows this browser from now on. It opens no session. */
    public ConfirmationOutcome confirm(String token, String password) {
        Confirmation confirmation = registrationService.confirm(
                new ConfirmationForm(token, password, request.getRemoteAddr(), DeviceCookie.read(request)));
        if (confirmation.deviceCookie() != null) {
            HttpServletResponse response = SessionDoor.response(request);
            DeviceCookie.write(confirmation.deviceCookie(), request, response);
        }
        return confirmation.outcome();
    }
}
