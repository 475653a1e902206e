package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.sawt.identity.AccountView;
import org.sawt.identity.CodeForm;
import org.sawt.identity.DeviceName;
import org.sawt.identity.LiveSession;
import org.sawt.identity.OpenedSession;
import org.sawt.identity.RequestOrigin;
import org.sawt.identity.SessionOpening;
import org.sawt.identity.SignInForm;
import org.sawt.identity.SignInMethod;
import org.sawt.identity.SignedIn;
import org.sawt.identity.service.AdmissionService;
import org.sawt.identity.service.SignInService;

/** Opens a session for who signs in and closes it for who signs out: the row, the cookie and what the container knows. */
@RequestScoped
public class SessionDoor {

    private static final String RESPONSE = SessionDoor.class.getName();

    @Inject
    HttpServletRequest request;

    @Inject
    SecurityContext securityContext;

    @Inject
    SignInService signInService;

    @Inject
    AdmissionService admissionService;

    @Inject
    Event<SignedIn> events;

    /** Keeps the response at hand, where cookies go; not only pages sign people in. */
    static void prepare(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(RESPONSE, response);
    }

    static HttpServletResponse response(HttpServletRequest request) {
        return (HttpServletResponse) request.getAttribute(RESPONSE);
    }

    /**
     * Signs in with user name and password; who was signed in on this browser before is signed out.
     *
     * @param remembered whether the person wants to stay signed in on this device
     */
    public Entry enter(String userName, String password, boolean remembered) {
        leave();
        RequestOrigin origin = origin();
        SignedIn person =
                signInService.signIn(new SignInForm(userName, password, origin.address(), origin.deviceCookie()));
        return open(person, SignInMethod.PASSWORD, remembered, null);
    }

    /**
     * Signs in a person whose identity was shown in another way than by the password; who was signed in on this browser before
     * is signed out. A second factor is asked all the same.
     *
     * @param providerSession the session's id at the single sign-in, or null
     */
    public Entry admit(AccountView account, boolean viaSingleSignOn, String providerSession) {
        leave();
        SignInMethod method = viaSingleSignOn ? SignInMethod.SSO : SignInMethod.PASSWORD;
        return open(new SignedIn(account, null), method, false, providerSession);
    }

    private Entry open(SignedIn person, SignInMethod method, boolean remembered, String providerSession) {
        DeviceName device = DeviceName.of(request.getHeader("User-Agent"));
        OpenedSession opened = admissionService.admit(new SessionOpening(
                person.account(), method, remembered, device, providerSession, person.passwordHash()));
        SessionCookie.write(opened, request, response());
        return opened.isWaiting() ? Entry.CODE : comeIn(opened.session(), person.deviceCookie());
    }

    /** Whether this browser's person has only to give the code of the second factor. */
    public boolean isWaitingForCode() {
        return SessionCookie.read(request).filter(admissionService::isWaiting).isPresent();
    }

    /** Gives the code of the second factor; empty when it took too long, so that the person has to begin again. */
    public Optional<Entry> pass(String code) {
        Optional<OpenedSession> passed = SessionCookie.read(request)
                .flatMap(secret -> admissionService.pass(secret, new CodeForm(code, origin())));
        passed.ifPresent(opened -> SessionCookie.write(opened, request, response()));
        return passed.map(opened -> comeIn(opened.session(), opened.deviceCookie()));
    }

    /** From now on the container knows the person. What the browser keeps in the container's session gets a new id. */
    private Entry comeIn(LiveSession session, String deviceCookie) {
        AuthenticationStatus status = securityContext.authenticate(
                request, response(), AuthenticationParameters.withParams().credential(new SessionCredential(session)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("The container refused a caller that the portal accepted: " + status);
        }
        ContainerSession.handTo(request, session.account().id());
        if (deviceCookie != null) {
            DeviceCookie.write(deviceCookie, request, response());
        }
        events.fire(new SignedIn(session.account(), deviceCookie));
        return session.secondFactorMissing() ? Entry.SET_UP : Entry.INSIDE;
    }

    /** Keeps the person of this request signed in here, after every session of theirs was ended. */
    public void stay() {
        Person.session(request).ifPresent(ended -> {
            OpenedSession opened = admissionService.renew(ended);
            SessionCookie.write(opened, request, response());
            Person.remember(request, opened.session());
        });
    }

    /** Signs out and forgets the session; without anybody signed in it does nothing. */
    public void leave() {
        SessionCookie.read(request).ifPresent(secret -> {
            admissionService.leave(secret);
            SessionCookie.remove(request, response());
        });
        if (request.getUserPrincipal() != null) {
            try {
                request.logout();
            } catch (ServletException e) {
                throw new IllegalStateException(e);
            }
            ContainerSession.end(request);
        }
    }

    /** The id of the session that the request belongs to, 0 for none. */
    public long sessionId() {
        return Person.session(request).map(LiveSession::id).orElse(0L);
    }

    /** The address that the request came from, as the proxy in front tells it. */
    public String address() {
        return request.getRemoteAddr();
    }

    /** Where the request came from, for the limits on guessing. */
    public RequestOrigin origin() {
        return new RequestOrigin(request.getRemoteAddr(), DeviceCookie.read(request));
    }

    private HttpServletResponse response() {
        return response(request);
    }
}
