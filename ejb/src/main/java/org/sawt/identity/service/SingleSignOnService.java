package org.sawt.identity.service;

import static org.sawt.common.Roles.ADMIN;
import static org.sawt.common.Roles.AGENT;
import static org.sawt.common.Roles.CITIZEN;
import static org.sawt.common.Roles.JUDGE;
import static org.sawt.common.Roles.MINISTRY;
import static org.sawt.common.Roles.MODERATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.identity.AttemptLimit;
import org.sawt.identity.ClientAddress;
import org.sawt.identity.OpenIdBrowser;
import org.sawt.identity.OpenIdDeparture;
import org.sawt.identity.OpenIdPurpose;
import org.sawt.identity.OpenIdSecrets;
import org.sawt.identity.OpenIdWay;

/** Sends people to the single sign-in. What they come back with is for {@link SingleSignOnAnswerService}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SingleSignOnService {

    private static final Logger LOG = Logger.getLogger(SingleSignOnService.class.getName());
    private static final int LONGEST_PATH = 2000;

    @Inject
    OpenIdProvider provider;

    @Inject
    OpenIdLogins logins;

    @Inject
    SingleSignOnLinking linking;

    @Inject
    AttemptLimiter limiter;

    @Inject
    Caller caller;

    /**
     * Begins to sign in.
     *
     * @param returnPath the page that the person came from, empty when none
     * @throws RuleViolation CONFLICT when the provider cannot be reached, TOO_MANY from an address that asks all the time
     */
    @PermitAll
    public OpenIdDeparture signIn(String returnPath, OpenIdBrowser browser) {
        limiter.begin(Map.of(AttemptLimit.SINGLE_SIGN_ON_ADDRESS, ClientAddress.network(browser.address())));
        String path = returnPath.length() > LONGEST_PATH ? "" : returnPath;
        return depart(OpenIdWay.signIn(path, browser.language()), browser);
    }

    /** Begins to link the caller's account. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public OpenIdDeparture link(OpenIdBrowser browser) {
        return depart(new OpenIdWay(OpenIdPurpose.LINK, caller.accountId(), "", browser.language()), browser);
    }

    /** Begins to take the verification over to the caller's account: the person has to prove at the provider who asks. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public OpenIdDeparture move(OpenIdBrowser browser) {
        return depart(new OpenIdWay(OpenIdPurpose.MOVE, caller.accountId(), "", browser.language()), browser);
    }

    /** Ends the link of the caller's account; it has a password then. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public void unlink() {
        linking.unlink(caller.accountId());
    }

    private OpenIdDeparture depart(OpenIdWay way, OpenIdBrowser browser) {
        OpenIdSecrets secrets = OpenIdSecrets.of(browser.secret());
        try {
            String address = provider.address(way, secrets);
            logins.begin(way, secrets);
            return new OpenIdDeparture(address, secrets.browser());
        } catch (OpenIdUnavailableException e) {
            LOG.log(Level.WARNING, "The single sign-in cannot be reached", e);
            throw RuleViolation.conflict("identity.singleSignOn.unavailable");
        }
    }
}
