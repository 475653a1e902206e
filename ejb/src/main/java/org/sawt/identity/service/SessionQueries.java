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
import java.time.Clock;
import java.util.List;
import org.sawt.common.service.Caller;
import org.sawt.identity.SessionView;

/** Reads about sessions for the pages. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SessionQueries {

    @Inject
    SessionRepository sessions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The caller's own sessions, the last used first; one of them is the current one. */
    @RolesAllowed({CITIZEN, MODERATOR, MINISTRY, AGENT, JUDGE, ADMIN})
    public List<SessionView> own(long currentId) {
        return sessions.liveOf(caller.accountId(), clock.instant()).stream()
                .map(session -> session.view(currentId))
                .toList();
    }
}
