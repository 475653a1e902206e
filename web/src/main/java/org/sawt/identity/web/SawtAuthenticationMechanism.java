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
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sawt.common.web.RequestPath;
import org.sawt.identity.AccountView;
import org.sawt.identity.api.BearerFilter;
import org.sawt.identity.service.IdentityQueries;

/**
 * Finds out at each request who calls: the person who signs in with this request, the owner of a bearer token at the JSON
 * interface, or the person of the session. The roles are those of this moment, not those of the sign-in. Nobody but a
 * person who signs in gets a session.
 */
@ApplicationScoped
public class SawtAuthenticationMechanism implements HttpAuthenticationMechanism {

    private static final String API = "/api/";
    private static final String BEARER = "Bearer ";
    private static final String REGISTER_SESSION = "jakarta.servlet.http.registerSession";
    private static final List<String> FOR_EVERYBODY =
            List.of("/jakarta.faces.resource/", "/health/", "/robots.txt", "/favicon.ico");
    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Inject
    IdentityStoreHandler stores;

    @Inject
    IdentityQueries identityQueries;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.getAuthParameters() != null
                && context.getAuthParameters().getCredential() instanceof SignInCredential credential) {
            return signIn(credential, context);
        }
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

    private AuthenticationStatus signIn(SignInCredential credential, HttpMessageContext context) {
        CredentialValidationResult result = stores.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        context.getMessageInfo().getMap().put(REGISTER_SESSION, Boolean.TRUE.toString());
        return context.notifyContainerAboutLogin(result);
    }

    /** A wrong token is answered by the filter of the JSON interface, so that the answer has the form of all others. */
    private AuthenticationStatus bear(String authorization, HttpServletRequest request, HttpMessageContext context) {
        if (authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            BearerCredential credential = new BearerCredential(
                    authorization.substring(BEARER.length()).strip());
            CredentialValidationResult result = stores.validate(credential);
            if (result.getStatus() == CredentialValidationResult.Status.VALID) {
                return enter(credential.owner(), request, context);
            }
        }
        BearerFilter.refuse(request);
        return context.doNothing();
    }

    private AuthenticationStatus resume(HttpServletRequest request, HttpMessageContext context) {
        Principal remembered = request.getUserPrincipal();
        if (remembered == null) {
            return context.doNothing();
        }
        Optional<AccountView> account = remembered.getName().matches("[0-9]{1,18}")
                ? identityQueries.findAccount(Long.parseLong(remembered.getName()))
                : Optional.empty();
        return account.isPresent() ? enter(account.get(), request, context) : context.doNothing();
    }

    private static AuthenticationStatus enter(
            AccountView account, HttpServletRequest request, HttpMessageContext context) {
        Person.remember(request, account);
        return context.notifyContainerAboutLogin(account.principalName(), account.roles());
    }
}
