package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.identity.Account;

/** The transaction of deleting an account: everything about the person goes, or nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AccountDeletionDesk {

    @Inject
    @Any
    Instance<PersonalDataHolder> holders;

    @Inject
    IdentityRepository repository;

    @Inject
    AccountEnds ends;

    /** @throws RuleViolation of kind CONFLICT for staff: somebody else has to take over their work first */
    void delete(long accountId) {
        Account account = repository
                .findAccount(accountId)
                .filter(Account::isActive)
                .orElseThrow(() -> RuleViolation.notFound("identity.account.unknown"));
        if (!Set.of(Roles.CITIZEN).containsAll(account.roles())) {
            throw RuleViolation.conflict("identity.delete.staff");
        }
        ends.sessions(accountId, "account.deleted");
        holders.forEach(holder -> holder.forget(accountId));
        account.anonymise();
    }
}
