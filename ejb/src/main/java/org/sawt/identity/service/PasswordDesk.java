package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.identity.Account;
import org.sawt.identity.LinkPurpose;
import org.sawt.identity.MailedLink;
import org.sawt.identity.PasswordChanged;
import org.sawt.identity.PasswordLinkRefused;
import org.sawt.identity.PasswordLinkRequested;
import org.sawt.identity.SecretToken;

/** The transactions of changing a password; the outbox is written inside them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class PasswordDesk {

    /** Whose password a link is about, as far as the rules for passwords need it. */
    record Owner(String email, String displayName) {}

    @Inject
    PersonRepository people;

    @Inject
    IdentityRepository repository;

    @Inject
    Event<Object> events;

    @Inject
    AccountEnds ends;

    @Inject
    Clock clock;

    /** Has a link mailed to the person, or has the reader of the address told that there is no account: a mail either way. */
    void request(String email, String language) {
        String token = SecretToken.random("");
        Optional<Account> found = people.findAccountBehind(email);
        if (found.isEmpty()) {
            events.fire(new PasswordLinkRefused(email, language));
            return;
        }
        Account account = found.get();
        people.add(new MailedLink(account.id(), LinkPurpose.PASSWORD, email, SecretToken.hash(token), clock.instant()));
        events.fire(new PasswordLinkRequested(account.id(), email, account.language(), token));
    }

    /** Whose password the link would change now; empty when it does not work any more. */
    Optional<Owner> look(String tokenHash) {
        return people.findLink(tokenHash, LinkPurpose.PASSWORD)
                .filter(link -> link.isOpenAt(clock.instant()))
                .flatMap(link -> repository.findAccount(link.accountId()))
                .map(account -> new Owner(account.email(), account.displayName()));
    }

    /** Uses the link, which ends the tokens for programs too: somebody else may have made them. False when it does not work any more. */
    boolean reset(String tokenHash, String passwordHash) {
        Optional<MailedLink> link =
                people.lockLink(tokenHash, LinkPurpose.PASSWORD).filter(found -> found.isOpenAt(clock.instant()));
        link.ifPresent(open -> {
            set(open.accountId(), passwordHash, "account.passwordReset");
            repository.removeTokensOf(open.accountId());
        });
        return link.isPresent();
    }

    void change(long accountId, String passwordHash) {
        set(accountId, passwordHash, "account.passwordChanged");
    }

    /** Whoever knew the old password, or has a link in an open mail box, is out from now on. */
    private void set(long accountId, String passwordHash, String action) {
        Account account =
                repository.findAccount(accountId).orElseThrow(() -> RuleViolation.notFound("identity.account.unknown"));
        account.changePassword(passwordHash);
        people.removeLinksOf(accountId);
        ends.sessions(accountId, action);
        events.fire(new PasswordChanged(accountId, account.email(), account.language()));
    }
}
