package org.sawt.identity.service;

import static org.sawt.common.Roles.ADMIN;
import static org.sawt.common.Roles.AGENT;
import static org.sawt.common.Roles.CITIZEN;
import static org.sawt.common.Roles.JUDGE;
import static org.sawt.common.Roles.MINISTRY;
import static org.sawt.common.Roles.MODERATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.Caller;
import org.sawt.identity.AccountSession;

/** Ends sessions: a person's own ones, and those that the single sign-in has ended. */
@Stateless
public class SessionService {

    private static final String ENDED = "session.ended";

    @Inject
    SessionRepository sessions;

    @Inject
    Caller caller;

    @Inject
    AccountAudit audit;

    /** Ends one session of the caller. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public void end(long id) {
        long account = caller.accountId();
        if (!sessions.remove(id, account)) {
            throw RuleViolation.notFound("identity.sessions.unknown");
        }
        audit.record(account, ENDED);
    }

    /** Ends every session of the caller but this one; tells how many there were. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public int endOthers(long currentId) {
        long account = caller.accountId();
        int ended = sessions.removeOthers(account, currentId);
        if (ended > 0) {
            audit.record(account, "session.othersEnded");
        }
        return ended;
    }

    /** Ends what the single sign-in knows under this session's id; who calls has checked that the provider says so. */
    @PermitAll
    public int endOfProvider(String providerSession) {
        return end(sessions.ofProvider(providerSession));
    }

    /** Ends the sessions in which this person came through the single sign-in; who calls has checked that the provider says so. */
    @PermitAll
    public int endOfSingleSignIn(long accountId) {
        return end(sessions.ofSingleSignIn(accountId));
    }

    private int end(List<AccountSession> ended) {
        ended.forEach(session -> {
            sessions.remove(session.id(), session.accountId());
            audit.record(session.accountId(), ENDED);
        });
        return ended.size();
    }
}
