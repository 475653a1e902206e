package org.sawt.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.sawt.identity.AccountView;
import org.sawt.identity.LiveSession;

/** Who looks at the page. In pages: {@code person}. */
@Named
@RequestScoped
public class Person {

    private static final String ATTRIBUTE = Person.class.getName();
    private static final String SESSION = ATTRIBUTE + ".session";

    @Inject
    HttpServletRequest request;

    /** Keeps for the rest of the request who calls. */
    static void remember(HttpServletRequest request, AccountView account) {
        request.setAttribute(ATTRIBUTE, account);
    }

    /** Keeps for the rest of the request who calls, and the session. */
    static void remember(HttpServletRequest request, LiveSession session) {
        remember(request, session.account());
        request.setAttribute(SESSION, session);
    }

    /** The session that the request belongs to; empty for visitors and programs. */
    static Optional<LiveSession> session(HttpServletRequest request) {
        return request.getUserPrincipal() != null && request.getAttribute(SESSION) instanceof LiveSession session
                ? Optional.of(session)
                : Optional.empty();
    }

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** The person's name, empty for a visitor. */
    public String getDisplayName() {
        return isSignedIn() && request.getAttribute(ATTRIBUTE) instanceof AccountView account
                ? account.displayName()
                : "";
    }

    /** Whether the person's roles wait until there is a second factor. */
    public boolean isSecondFactorMissing() {
        return session(request).filter(LiveSession::secondFactorMissing).isPresent();
    }

    public boolean is(String role) {
        return request.isUserInRole(role);
    }
}
