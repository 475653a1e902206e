package org.sawt.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.common.service.Conflicts;
import org.sawt.identity.AccountView;
import org.sawt.identity.OpenIdAnswer;
import org.sawt.identity.OpenIdLogin;
import org.sawt.identity.OpenIdOutcome;
import org.sawt.identity.OpenIdPerson;
import org.sawt.identity.OpenIdPurpose;
import org.sawt.identity.OpenIdResult;
import org.sawt.identity.OpenIdWay;

/** Takes what people bring back from the single sign-in: each answer once, in the browser that asked, and only if it holds. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SingleSignOnAnswerService {

    private static final Logger LOG = Logger.getLogger(SingleSignOnAnswerService.class.getName());
    private static final String BROKEN_OFF = "access_denied";

    @Inject
    OpenIdProvider provider;

    @Inject
    OpenIdLogins logins;

    @Inject
    SingleSignOnDesk desk;

    @Inject
    SingleSignOnLinking linking;

    @Inject
    Caller caller;

    /** How the way ended. It never throws for what came from outside. */
    @PermitAll
    public OpenIdResult accept(OpenIdAnswer answer) {
        try {
            OpenIdLogin login = logins.take(answer.state(), answer.browserSecret())
                    .orElseThrow(() -> new OpenIdRefusedException("no browser waits for this answer"));
            provider.checkIssuer(answer.issuer());
            if (answer.code() == null || answer.error() != null) {
                return broken(answer.error());
            }
            return arrive(login.way(), provider.redeem(answer.code(), login));
        } catch (OpenIdRefusedException e) {
            LOG.log(Level.WARNING, "An answer of the single sign-in was refused: {0}{1}", reasons(e));
            return OpenIdResult.of(OpenIdOutcome.REFUSED);
        } catch (OpenIdUnavailableException e) {
            LOG.log(Level.WARNING, "The single sign-in cannot be reached", e);
            return OpenIdResult.of(OpenIdOutcome.UNAVAILABLE);
        }
    }

    private static OpenIdResult broken(String error) throws OpenIdRefusedException {
        if (BROKEN_OFF.equals(error)) {
            return OpenIdResult.of(OpenIdOutcome.CANCELLED);
        }
        throw new OpenIdRefusedException("the provider has sent no code");
    }

    private OpenIdResult arrive(OpenIdWay way, OpenIdPerson person) {
        if (way.purpose() == OpenIdPurpose.SIGN_IN) {
            return enter(way, person);
        }
        if (caller.findAccountId().orElse(0) != way.accountId()) {
            return OpenIdResult.of(OpenIdOutcome.NOT_SIGNED_IN);
        }
        try {
            return retrying(() -> way.purpose() == OpenIdPurpose.LINK
                    ? linking.link(person, way.accountId())
                    : linking.move(person, way.accountId()));
        } catch (RuleViolation e) {
            LOG.log(Level.INFO, "The single sign-in was not linked: {0}", key(e));
            return OpenIdResult.of(OpenIdOutcome.NOT_VERIFIABLE);
        }
    }

    private OpenIdResult enter(OpenIdWay way, OpenIdPerson person) {
        SingleSignOnDesk.Entry entry = retrying(() -> desk.enter(person));
        boolean taken =
                entry.account().isPresent() && isTaken(person, entry.account().get());
        return new OpenIdResult(entry.outcome(), entry.account(), person.session(), way.returnPath(), taken);
    }

    /** Whoever cannot be verified now may enter all the same, as who the account knows. */
    private boolean isTaken(OpenIdPerson person, AccountView account) {
        try {
            return Conflicts.retrying(() -> linking.isTaken(person, account.id()));
        } catch (RuleViolation e) {
            LOG.log(Level.WARNING, "Somebody came by the single sign-in and was not verified: {0}", key(e));
            return false;
        }
    }

    /** Once more after a violated key: then the other one, who was quicker, is seen. */
    private static <T> T retrying(Supplier<T> work) {
        try {
            return Conflicts.retrying(work);
        } catch (RuntimeException e) {
            if (DuplicateKey.isCauseOf(e)) {
                return Conflicts.retrying(work);
            }
            throw e;
        }
    }

    private static String key(RuleViolation violation) {
        return violation.violations().getFirst().key();
    }

    /** The reason and what the library says about it, on one line; neither names anybody. */
    private static Object[] reasons(OpenIdRefusedException refused) {
        String detail = refused.getCause() == null
                ? ""
                : ": " + refused.getCause().getClass().getSimpleName();
        return new Object[] {refused.getMessage(), detail};
    }
}
