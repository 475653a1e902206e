package org.sawt.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hears from the provider that somebody has signed out there (OpenID Connect Back-Channel Logout). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SingleSignOnLogoutService {

    private static final Logger LOG = Logger.getLogger(SingleSignOnLogoutService.class.getName());

    @Inject
    OpenIdProvider provider;

    @Inject
    OpenIdSettings settings;

    @Inject
    OpenIdLinks links;

    @Inject
    SessionService sessions;

    /** Ends the sessions that the message is about; false when the message does not hold. */
    @PermitAll
    public boolean signOut(String logoutToken) {
        if (settings.issuer().isEmpty()) {
            return false;
        }
        try {
            OpenIdProvider.Logout logout = provider.logout(logoutToken);
            end(logout, settings.issuer().get());
            return true;
        } catch (OpenIdRefusedException e) {
            LOG.log(Level.WARNING, "A message about a logout was refused: {0}", e.getMessage());
            return false;
        } catch (OpenIdUnavailableException e) {
            LOG.log(Level.WARNING, "A message about a logout cannot be checked", e);
            return false;
        }
    }

    /** The one session that the message names, or else all in which the person came that way. */
    private void end(OpenIdProvider.Logout logout, String issuer) {
        int ended = logout.session().map(sessions::endOfProvider).orElse(0);
        if (ended == 0) {
            logout.subject()
                    .flatMap(subject -> links.accountOf(issuer, subject))
                    .ifPresent(sessions::endOfSingleSignIn);
        }
    }
}
