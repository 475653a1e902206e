package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sawt.identity.SecondFactorChanged;

/** Writes down what happened to a second factor, and tells the person, in case it was somebody else. */
@ApplicationScoped
class SecondFactorNews {

    @Inject
    IdentityRepository repository;

    @Inject
    AccountAudit audit;

    @Inject
    Event<Object> events;

    void turnedOn(long accountId) {
        audit.record(accountId, "secondFactor.turnedOn");
        tell(accountId, true);
    }

    void turnedOff(long accountId, String action) {
        audit.record(accountId, action);
        tell(accountId, false);
    }

    void newCodes(long accountId) {
        audit.record(accountId, "secondFactor.newCodes");
    }

    private void tell(long accountId, boolean on) {
        repository
                .findAccount(accountId)
                .filter(account -> !account.email().isEmpty())
                .ifPresent(account ->
                        events.fire(new SecondFactorChanged(account.id(), account.email(), account.language(), on)));
    }
}
