package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.sawt.identity.Account;
import org.sawt.identity.AccountOpened;
import org.sawt.identity.ConfirmationOutcome;
import org.sawt.identity.Registrant;
import org.sawt.identity.Registration;
import org.sawt.identity.RegistrationRepeated;
import org.sawt.identity.RegistrationRequested;
import org.sawt.identity.RegistrationView;
import org.sawt.identity.SecretToken;

/** The transactions of registering; the outbox is written inside them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RegistrationDesk {

    /** How a confirmation ended, and the account if one began. */
    record Opening(ConfirmationOutcome outcome, OptionalLong accountId) {}

    @Inject
    IdentityRepository repository;

    @Inject
    Event<Object> events;

    @Inject
    AccountAudit audit;

    @Inject
    Clock clock;

    /** Writes the registration and has the link mailed, or has the owner told that there is an account. */
    void request(Registrant person, String passwordHash, String returnPath) {
        String token = SecretToken.random("");
        Optional<Account> owner = repository.findAccount(person.email());
        if (owner.isPresent()) {
            Account account = owner.get();
            events.fire(new RegistrationRepeated(account.id(), account.email(), account.language(), returnPath));
            return;
        }
        repository.add(new Registration(person, passwordHash, SecretToken.hash(token), clock.instant()));
        events.fire(new RegistrationRequested(person.email(), person.language(), token, returnPath));
    }

    /** What the link is about; without names unless it is open. */
    RegistrationView look(String tokenHash) {
        Instant now = clock.instant();
        return repository
                .findRegistration(tokenHash)
                .map(registration -> view(registration, outcome(registration, now)))
                .orElse(RegistrationView.of(ConfirmationOutcome.UNKNOWN));
    }

    private static RegistrationView view(Registration registration, ConfirmationOutcome outcome) {
        return outcome == ConfirmationOutcome.OPEN
                ? new RegistrationView(outcome, registration.displayName(), registration.email())
                : RegistrationView.of(outcome);
    }

    /** The hash of the password that was chosen in this registration; null when there is none. */
    String passwordHash(String tokenHash) {
        return repository
                .findRegistration(tokenHash)
                .map(Registration::passwordHash)
                .orElse(null);
    }

    Opening confirm(String tokenHash) {
        Instant now = clock.instant();
        Optional<Registration> found = repository.lockRegistration(tokenHash);
        if (found.isEmpty() || outcome(found.get(), now) != ConfirmationOutcome.OPEN) {
            return new Opening(look(tokenHash).outcome(), OptionalLong.empty());
        }
        Registration registration = found.get();
        if (repository.findAccount(registration.email()).isPresent()) {
            registration.useUp(now);
            return new Opening(ConfirmationOutcome.ALREADY_CONFIRMED, OptionalLong.empty());
        }
        Account account = registration.confirm(now);
        repository.add(account);
        repository.flush();
        audit.record(account.id(), "account.registered");
        audit.record(account.id(), "account.confirmed");
        events.fire(new AccountOpened(account.id(), account.language()));
        return new Opening(ConfirmationOutcome.CONFIRMED, OptionalLong.of(account.id()));
    }

    private static ConfirmationOutcome outcome(Registration registration, Instant now) {
        if (registration.isConfirmed()) {
            return ConfirmationOutcome.ALREADY_CONFIRMED;
        }
        return registration.isExpiredAt(now) ? ConfirmationOutcome.UNKNOWN : ConfirmationOutcome.OPEN;
    }
}
