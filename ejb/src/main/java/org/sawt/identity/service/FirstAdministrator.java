package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sawt.common.Roles;
import org.sawt.identity.Account;
import org.sawt.identity.AccountOpened;
import org.sawt.identity.EmailAddress;

/**
 * Makes the person of the address in {@code SAWT_ADMIN_EMAIL} an administrator, as soon as that address has an account: by
 * this a fresh portal gets its first administrator. Whoever sets the server's environment runs the portal anyway.
 */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    IdentityRepository repository;

    @Inject
    AccountAudit audit;

    private String configured = System.getenv("SAWT_ADMIN_EMAIL");

    void expect(String email) {
        this.configured = email;
    }

    /** The account that began now may be the one; in the transaction in which it begins. */
    void greet(@Observes AccountOpened event) {
        if (address().isPresent()) {
            repository.findAccount(event.accountId()).ifPresent(this::promote);
        }
    }

    /** The account may have been there before. */
    void promoteExisting() {
        if (configured != null && !configured.isBlank() && address().isEmpty()) {
            LOG.warning("SAWT_ADMIN_EMAIL is no e-mail address; nobody is made an administrator");
        }
        address().flatMap(repository::findAccount).ifPresent(this::promote);
    }

    private void promote(Account account) {
        boolean meant = account.isActive() && address().equals(Optional.of(account.email()));
        if (meant && !account.roles().contains(Roles.ADMIN)) {
            Set<String> roles = new HashSet<>(account.roles());
            roles.add(Roles.ADMIN);
            account.assign(roles, account.entityId().orElse(null));
            audit.record(account.id(), "account.madeAdministrator");
            LOG.log(
                    Level.INFO,
                    "Account {0} is an administrator now, as SAWT_ADMIN_EMAIL says",
                    Long.toString(account.id()));
        }
    }

    private Optional<String> address() {
        return configured == null ? Optional.empty() : EmailAddress.canonical(configured);
    }
}
