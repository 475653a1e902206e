package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.sawt.identity.Account;
import org.sawt.identity.AccountOpened;
import org.sawt.identity.AccountView;
import org.sawt.identity.OpenIdOutcome;
import org.sawt.identity.OpenIdPerson;
import org.sawt.identity.Registrant;

/** Finds or begins the account of who comes from the single sign-in. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SingleSignOnDesk {

    /** Who enters, if anybody. */
    record Entry(OpenIdOutcome outcome, Optional<AccountView> account) {
        static Entry of(OpenIdOutcome outcome) {
            return new Entry(outcome, Optional.empty());
        }
    }

    @Inject
    IdentityRepository accounts;

    @Inject
    OpenIdLinks links;

    @Inject
    Event<Object> events;

    @Inject
    AccountAudit audit;

    @Inject
    Clock clock;

    /** The account that is linked, or a new one. An account is never found by its e-mail address alone. */
    Entry enter(OpenIdPerson person) {
        Optional<Long> known = links.accountOf(person.issuer(), person.subject());
        if (known.isPresent()) {
            return accounts.findAccount(known.get())
                    .filter(Account::isActive)
                    .map(SingleSignOnDesk::admit)
                    .orElse(Entry.of(OpenIdOutcome.BLOCKED));
        }
        if (person.registrant().isEmpty()) {
            return Entry.of(OpenIdOutcome.INCOMPLETE);
        }
        Registrant registrant = person.registrant().get();
        return accounts.findAccount(registrant.email()).isPresent()
                ? Entry.of(OpenIdOutcome.ADDRESS_TAKEN)
                : open(person, registrant);
    }

    private Entry open(OpenIdPerson person, Registrant registrant) {
        Account account = Account.ofSingleSignIn(registrant, clock.instant());
        accounts.add(account);
        accounts.flush();
        audit.record(account.id(), "account.registered");
        links.tie(person, account.id());
        events.fire(new AccountOpened(account.id(), account.language()));
        return admit(account);
    }

    private static Entry admit(Account account) {
        return new Entry(OpenIdOutcome.ADMITTED, Optional.of(account.view()));
    }
}
