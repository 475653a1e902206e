package org.sawt.identity.service;

import static org.sawt.common.Roles.ADMIN;
import static org.sawt.common.Roles.AGENT;
import static org.sawt.common.Roles.CITIZEN;
import static org.sawt.common.Roles.JUDGE;
import static org.sawt.common.Roles.MINISTRY;
import static org.sawt.common.Roles.MODERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Conflicts;
import org.sawt.identity.Account;

/** Lets people take their leave: the person is forgotten at once, what counts without the person stays. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountDeletionService {

    /** What a person without a password types to show that it is no slip; in either language. */
    private static final Set<String> WORDS = Set.of("delete", "حذف");

    @Inject
    AccountDeletionDesk desk;

    @Inject
    OwnPassword own;

    /**
     * Deletes the caller's account. There is no way back.
     *
     * @param present the password, or for a person without one the word that the page asks for
     * @throws RuleViolation INVALID at {@code present}, TOO_MANY after several wrong ones, CONFLICT for staff
     */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public void delete(String present) {
        Account account = own.confirmedBy(present);
        if (!account.hasPassword()
                && !WORDS.contains(PlainText.cleanLine(present).toLowerCase(Locale.ROOT))) {
            throw RuleViolation.invalid("present", "identity.delete.wordMissing");
        }
        Conflicts.retrying(() -> {
            desk.delete(account.id());
            return null;
        });
    }
}
