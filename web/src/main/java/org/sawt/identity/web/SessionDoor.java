package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.sawt.identity.Confirmation;
import org.sawt.identity.ConfirmationForm;
import org.sawt.identity.ConfirmationOutcome;
import org.sawt.identity.RegistrationView;
import org.sawt.identity.SignInForm;
import org.sawt.identity.SignedIn;
import org.sawt.identity.service.RegistrationService;

/** Opens a session for who signs in and closes it for who signs out, through the container. */
@RequestScoped
public class SessionDoor {

    @Inject
    SecurityContext securityContext;

    @Inject
    RegistrationService registrationService;

    @Inject
    Event<SignedIn> events;

    /**
     * Signs in; who was signed in on this browser before is signed out. The session's id changes. A session that nobody was
     * signed in with stays: it may keep what its person had just sent when the old one expired.
     */
    public void enter(String userName, String password) {
        HttpServletRequest request = request();
        HttpServletResponse response = (HttpServletResponse) external().getResponse();
        if (request.getUserPrincipal() != null) {
            leave();
        }
        SignInCredential credential = new SignInCredential(
                new SignInForm(userName, password, request.getRemoteAddr(), DeviceCookie.read(request)));
        AuthenticationStatus status = securityContext.authenticate(
                request, response, AuthenticationParameters.withParams().credential(credential));
        if (credential.refused() != null) {
            throw credential.refused();
        }
        SignedIn signedIn = credential.accepted();
        if (status != AuthenticationStatus.SUCCESS || signedIn == null) {
            throw new IllegalStateException("The container refused a caller that the portal accepted: " + status);
        }
        request.changeSessionId();
        Person.remember(request, signedIn.account());
        DeviceCookie.write(signedIn.deviceCookie(), request, response);
        events.fire(signedIn);
    }

    /** What the mailed link leads to; nothing changes by looking. */
    public RegistrationView look(String token) {
        return registrationService.look(token);
    }

    /** Confirms a registration; the new account knows this browser from now on. It opens no session. */
    public ConfirmationOutcome confirm(String token, String password) {
        HttpServletRequest request = request();
        Confirmation confirmation = registrationService.confirm(
                new ConfirmationForm(token, password, request.getRemoteAddr(), DeviceCookie.read(request)));
        if (confirmation.deviceCookie() != null) {
            HttpServletResponse response = (HttpServletResponse) external().getResponse();
            DeviceCookie.write(confirmation.deviceCookie(), request, response);
        }
        return confirmation.outcome();
    }

    /** Keeps the person of this request signed in here, after every session of theirs was ended. */
    public void stay() {
        request().changeSessionId();
    }

    /** Signs out and forgets the session; without anybody signed in it does nothing. */
    public void leave() {
        HttpServletRequest request = request();
        try {
            if (request.getUserPrincipal() != null) {
                request.logout();
            }
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The address that the request came from, as the proxy in front tells it. */
    public String address() {
        return request().getRemoteAddr();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
