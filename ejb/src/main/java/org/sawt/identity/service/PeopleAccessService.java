package org.sawt.identity.service;

import static org.sawt.common.Roles.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sawt.common.RuleViolation;
import org.sawt.identity.AccountStatus;

/** How people come in, as far as administrators help or hinder. */
@Stateless
public class PeopleAccessService {

    @Inject
    PeopleQueries people;

    @Inject
    SessionEnding sessions;

    @Inject
    PasswordDesk passwords;

    @Inject
    AccountAudit audit;

    /** Signs a person out in every browser. */
    @RolesAllowed(ADMIN)
    public void endSessions(long accountId) {
        people.get(accountId);
        sessions.endAll(accountId);
        audit.record(accountId, "account.sessionsEnded");
    }

    /**
     * Has the person mailed a link to choose a new password. The administrator never sees the link.
     *
     * @throws RuleViolation CONFLICT when the person may not come in at all
     */
    @RolesAllowed(ADMIN)
    public void sendPasswordLink(long accountId) {
        PersonView person = people.get(accountId);
        if (person.card().status() != AccountStatus.ACTIVE) {
            throw RuleViolation.conflict(
                    "identity.account.status." + person.card().status().name());
        }
        passwords.request(person.card().email(), person.language());
        audit.record(accountId, "account.passwordLinkSent");
    }
}
