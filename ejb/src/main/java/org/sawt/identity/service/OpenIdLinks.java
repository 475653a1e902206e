package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.sawt.identity.OpenIdLink;
import org.sawt.identity.OpenIdPerson;

/** Ties people of the single sign-in to accounts, on the record. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
class OpenIdLinks {

    @Inject
    OpenIdRepository repository;

    @Inject
    AccountAudit audit;

    @Inject
    Clock clock;

    /** The account that this person of the provider enters. */
    Optional<Long> accountOf(String issuer, String subject) {
        return repository.findLink(issuer, subject).map(OpenIdLink::accountId);
    }

    boolean isLinked(long accountId) {
        return repository.findLink(accountId).isPresent();
    }

    /** Ties them; a second link of either shows at once as a violated key. */
    void tie(OpenIdPerson person, long accountId) {
        repository.add(new OpenIdLink(person.issuer(), person.subject(), accountId, clock.instant()));
        repository.flush();
        audit.record(accountId, "account.singleSignOnLinked");
    }

    /** False when there was nothing to end. */
    boolean cut(long accountId) {
        boolean cut = repository.removeLinkOf(accountId);
        if (cut) {
            audit.record(accountId, "account.singleSignOnUnlinked");
        }
        return cut;
    }
}
