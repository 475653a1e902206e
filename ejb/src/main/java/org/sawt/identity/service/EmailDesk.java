package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.identity.Account;
import org.sawt.identity.EmailMoveRefused;
import org.sawt.identity.EmailMoveRequested;
import org.sawt.identity.EmailMoved;
import org.sawt.identity.LinkPurpose;
import org.sawt.identity.MailedLink;
import org.sawt.identity.SecretToken;

/** The transactions of moving to another e-mail address; the outbox is written inside them. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class EmailDesk {

    @Inject
    PersonRepository people;

    @Inject
    IdentityRepository repository;

    @Inject
    Event<Object> events;

    @Inject
    AccountAudit audit;

    @Inject
    Clock clock;

    /** Has a link mailed to the new address, or has the owner of the account that it belongs to told. */
    void request(long accountId, String language, String email) {
        Optional<Account> owner = people.findAccountBehind(email);
        if (owner.isPresent()) {
            Account account = owner.get();
            events.fire(new EmailMoveRefused(account.id(), email, account.language()));
            return;
        }
        String token = SecretToken.random("");
        people.add(new MailedLink(accountId, LinkPurpose.EMAIL, email, SecretToken.hash(token), clock.instant()));
        events.fire(new EmailMoveRequested(accountId, email, language, token));
    }

    /** The address that this account's link leads to; empty when it does not work any more, or is somebody else's. */
    Optional<String> look(String tokenHash, long accountId) {
        return people.findLink(tokenHash, LinkPurpose.EMAIL)
                .filter(link -> link.accountId() == accountId && link.isOpenAt(clock.instant()))
                .map(MailedLink::email);
    }

    /** Uses the link; links to the former address are worth nothing from now on. */
    boolean confirm(String tokenHash, long accountId) {
        Optional<MailedLink> link = people.lockLink(tokenHash, LinkPurpose.EMAIL)
                .filter(found -> found.accountId() == accountId && found.isOpenAt(clock.instant()));
        link.ifPresent(open -> move(accountId, open.email()));
        return link.isPresent();
    }

    private void move(long accountId, String email) {
        if (people.findAccountBehind(email).isPresent()) {
            throw RuleViolation.conflict("identity.email.taken");
        }
        Account account =
                repository.findAccount(accountId).orElseThrow(() -> RuleViolation.notFound("identity.account.unknown"));
        String former = account.email();
        account.moveTo(email);
        repository.flush();
        people.removeLinksOf(accountId);
        audit.record(accountId, "account.emailChanged");
        events.fire(new EmailMoved(accountId, former, account.language()));
    }
}
