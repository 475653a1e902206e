package org.sawt.identity.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.sawt.government.service.GovernmentDemo;
import org.sawt.identity.Account;
import org.sawt.identity.AccountStatus;
import org.sawt.identity.ApiToken;
import org.sawt.identity.DemoPerson;
import org.sawt.identity.SecretToken;

/**
 * Makes the people of a demonstration at the start, and shuts them when the same database later serves a portal that is
 * none: their password is known to everybody.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
public class DemoAccounts {

    private static final String PASSWORD = "sawt-demo-2026";

    @Inject
    IdentityRepository repository;

    @Inject
    Passwords passwords;

    @Inject
    GovernmentDemo government;

    @Inject
    Clock clock;

    @PostConstruct
    void prepare() {
        boolean demo = DemoMode.isOn();
        if (demo) {
            government.prepare();
        }
        for (DemoPerson person : DemoPerson.ALL) {
            Optional<Account> account = repository.findAccount(person.userName());
            if (demo) {
                open(person, account);
            } else {
                account.filter(known -> known.status() != AccountStatus.SHUT).ifPresent(this::shut);
            }
        }
    }

    private void open(DemoPerson person, Optional<Account> existing) {
        Account account = existing.orElse(null);
        if (account == null) {
            account = Account.demo(person, passwords.hash(PASSWORD), clock.instant());
            repository.add(account);
        } else if (account.status() == AccountStatus.SHUT) {
            account.reopen(person, passwords.hash(PASSWORD));
        }
        if (account.entityId().isEmpty()) {
            government.findEntity(person.entity()).ifPresent(account::workFor);
        }
        if (repository.findToken(SecretToken.hash(person.apiToken())).isEmpty()) {
            repository.add(new ApiToken(account.id(), person.apiToken(), person.apiToken(), clock.instant()));
        }
    }

    private void shut(Account account) {
        repository.removeTokensOf(account.id());
        account.shut();
    }
}
