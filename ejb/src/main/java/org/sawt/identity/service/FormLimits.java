package org.sawt.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.common.service.Conflicts;
import org.sawt.identity.Account;
import org.sawt.identity.DemoPerson;
import org.sawt.identity.FormAction;

/**
 * Slows down who uses the forms of the pages too often. A page asks before it calls the service; a refused use does not
 * count, so that waiting ends.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FormLimits {

    @Inject
    FormUses uses;

    @Inject
    IdentityRepository repository;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Counts that the caller does this. A visitor, or who is not signed in any more, is left to the service, which refuses.
     *
     * @throws RuleViolation of kind TOO_MANY when the person did it too often; it tells how long to wait
     */
    @PermitAll
    public void use(FormAction action) {
        caller.findAccountId().ifPresent(account -> use(action, account, clock.instant()));
    }

    private void use(FormAction action, long account, Instant now) {
        boolean fresh = repository
                .findAccount(account)
                .filter(known -> isFresh(known, now))
                .isPresent();
        Conflicts.retrying(() -> {
            uses.count(account, action, fresh, now);
            return null;
        });
    }

    /** The people of a demonstration are old acquaintances. */
    private static boolean isFresh(Account account, Instant now) {
        boolean demo =
                DemoPerson.ALL.stream().anyMatch(person -> person.userName().equals(account.userName()));
        return !demo && account.createdAt().plus(FormAction.FRESH).isAfter(now);
    }
}
