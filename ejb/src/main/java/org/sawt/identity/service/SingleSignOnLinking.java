package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.identity.Account;
import org.sawt.identity.OpenIdLinked;
import org.sawt.identity.OpenIdOutcome;
import org.sawt.identity.OpenIdPerson;
import org.sawt.identity.OpenIdResult;
import org.sawt.identity.VerificationMethod;
import org.sawt.identity.VerificationOutcome;

/** Links the single sign-in to the account of a person who is signed in already, and brings the proof of identity along. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SingleSignOnLinking {

    @Inject
    IdentityRepository accounts;

    @Inject
    OpenIdLinks links;

    @Inject
    VerificationDesk verification;

    @Inject
    Event<Object> events;

    /**
     * Lets the person of the provider enter this account from now on.
     *
     * @throws RuleViolation CONFLICT when the account is verified for somebody else: then nothing is linked
     */
    OpenIdResult link(OpenIdPerson person, long accountId) {
        OpenIdOutcome outcome = tie(person, accountId);
        return OpenIdResult.of(outcome, outcome == OpenIdOutcome.LINKED && isTaken(person, accountId));
    }

    /** Takes the verification over from the other account of the person, and links the present one. */
    OpenIdResult move(OpenIdPerson person, long accountId) {
        if (person.proven().isEmpty()) {
            return OpenIdResult.of(OpenIdOutcome.INCOMPLETE);
        }
        OpenIdOutcome outcome = tie(person, accountId);
        if (outcome != OpenIdOutcome.LINKED) {
            return OpenIdResult.of(outcome);
        }
        verification.move(accountId, person.proven().get(), VerificationMethod.SSO, null);
        return OpenIdResult.of(OpenIdOutcome.MOVED);
    }

    /** Verifies the account by what the provider told, if it told enough; true when the person is verified elsewhere. */
    boolean isTaken(OpenIdPerson person, long accountId) {
        return person.proven()
                .map(proven -> verification.prove(accountId, proven, VerificationMethod.SSO, null))
                .filter(outcome -> outcome == VerificationOutcome.TAKEN)
                .isPresent();
    }

    private OpenIdOutcome tie(OpenIdPerson person, long accountId) {
        Optional<Long> known = links.accountOf(person.issuer(), person.subject());
        if (known.isPresent()) {
            return known.get() == accountId ? OpenIdOutcome.LINKED : OpenIdOutcome.LINKED_ELSEWHERE;
        }
        if (links.isLinked(accountId)) {
            return OpenIdOutcome.ALREADY_LINKED;
        }
        Account account = account(accountId);
        links.tie(person, accountId);
        events.fire(new OpenIdLinked(account.id(), account.email(), account.language()));
        return OpenIdOutcome.LINKED;
    }

    /** Ends the link of an account whose person can still sign in without. */
    void unlink(long accountId) {
        if (!account(accountId).hasPassword()) {
            throw RuleViolation.conflict("identity.singleSignOn.passwordFirst");
        }
        if (!links.cut(accountId)) {
            throw RuleViolation.conflict("identity.singleSignOn.notLinked");
        }
    }

    private Account account(long id) {
        return accounts.findAccount(id).orElseThrow(() -> RuleViolation.notFound("identity.account.unknown"));
    }
}
