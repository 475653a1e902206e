package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.sawt.common.service.Caller;
import org.sawt.common.service.CallerOffice;
import org.sawt.identity.Account;

/** The government entity of the caller's account, for the audit trail. */
@ApplicationScoped
class AccountOffice implements CallerOffice {

    @Inject
    Caller caller;

    @Inject
    IdentityRepository repository;

    @Override
    public OptionalLong entityId() {
        OptionalLong account = caller.findAccountId();
        return account.isEmpty()
                ? OptionalLong.empty()
                : repository.findAccount(account.getAsLong()).flatMap(Account::entityId).stream()
                        .mapToLong(Long::longValue)
                        .findFirst();
    }
}
