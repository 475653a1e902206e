package org.sawt.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sawt.common.web.RequestPath;
import org.sawt.identity.AccountView;
import org.sawt.identity.LiveSession;
import org.sawt.identity.api.BearerFilter;
import org.sawt.identity.service.AdmissionService;

/**
 * Finds out at each request who calls: the owner of a bearer token at the JSON interface, or the person of the session whose
 * secret is in the cookie, or who signs in with this very request. Session and roles are those of this moment: an ended
 * session and a role that was taken away count from the next request on. The container remembers nobody.
 */
@ApplicationScoped
public class SawtAuthenticationMechanism implements HttpAuthenticationMechanism {

    private static final String API = "/api/";
    private static final String BEARER = "Bearer ";
    private static final List<String> FOR_EVERYBODY =
            List.of("/jakarta.faces.resource/", "/health/", "/robots.txt", "/favicon.ico");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    IdentityStoreHandler stores;

    @Inject
    AdmissionService admissionService;

    @Inject
    TokenPace pace;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters() != null
                && context.getAuthParameters().getCredential() instanceof SessionCredential credential) {
            return enter(credential.session(), request, context);
        }
        SessionDoor.prepare(request, response);
        String path = RequestPath.of(request);
        if (FOR_EVERYBODY.stream().anyMatch(path::startsWith)) {
            return context.doNothing();
        }
        boolean api = path.startsWith(API);
        String authorization = request.getHeader("Authorization");
        if (api && authorization != null) {
            return bear(authorization, request, context);
        }
        return !api || READING.contains(request.getMethod()) ? resume(request, context) : context.doNothing();
    }

    /**
     * A wrong token, and one that asks too often, is answered by the filter of the JSON interface, so that the answer has the
     * form of all others.
     */
    private AuthenticationStatus bear(String authorization, HttpServletRequest request, HttpMessageContext context) {
        if (authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            String secret = authorization.substring(BEARER.length()).strip();
            Duration known = pace.waitFor(secret);
            Optional<AccountView> owner = known.isZero() ? owner(secret) : Optional.empty();
            Duration wait = owner.isPresent() ? pace.count(secret) : known;
            if (!wait.isZero()) {
                BearerFilter.slowDown(request, wait);
                return context.doNothing();
            }
            if (owner.isPresent()) {
                Person.remember(request, owner.get());
                return tell(owner.get(), context);
            }
        }
        BearerFilter.refuse(request);
        return context.doNothing();
    }

    private Optional<AccountView> owner(String secret) {
        BearerCredential credential = new BearerCredential(secret);
        CredentialValidationResult result = stores.validate(credential);
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? Optional.of(credential.owner())
                : Optional.empty();
    }

    private AuthenticationStatus resume(HttpServletRequest request, HttpMessageContext context) {
        Optional<LiveSession> session = SessionCookie.read(request).flatMap(admissionService::resume);
        if (session.isEmpty()) {
            return context.doNothing();
        }
        ContainerSession.claim(request, session.get().account().id());
        return enter(session.get(), request, context);
    }

    private static AuthenticationStatus enter(
            LiveSession session, HttpServletRequest request, HttpMessageContext context) {
        Person.remember(request, session);
        return tell(session.account(), context);
    }

    private static AuthenticationStatus tell(AccountView account, HttpMessageContext context) {
        return context.notifyContainerAboutLogin(account.principalName(), account.roles());
    }
}
