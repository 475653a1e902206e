package org.sawt.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.identity.AccountSession;
import org.sawt.identity.AccountView;
import org.sawt.identity.CodeForm;
import org.sawt.identity.LiveSession;
import org.sawt.identity.OpenedSession;
import org.sawt.identity.SecondFactorState;
import org.sawt.identity.SecretToken;
import org.sawt.identity.SessionOpening;

/** Lets people in who have shown who they are, and knows them again at each request by the secret of their session. */
@Stateless
public class AdmissionService {

    private static final String SIGNED_IN = "account.signedIn";

    @Inject
    SessionRepository sessions;

    @Inject
    SecondFactorCheck secondFactor;

    @Inject
    StaffSecondFactor staff;

    @Inject
    AccountAudit audit;

    @Inject
    Clock clock;

    /**
     * Opens a session. Where the account has a second factor, nobody is signed in before its code was given.
     *
     * @throws RuleViolation INVALID when the password was changed, or the account blocked, since it was checked
     */
    @PermitAll
    public OpenedSession admit(SessionOpening opening) {
        AccountView account = opening.account();
        sessions.lockAccount(account.id())
                .filter(opening::holdsFor)
                .orElseThrow(() -> RuleViolation.invalid("password", "identity.signIn.wrong"));
        boolean coded = secondFactor.isOn(account.id());
        SecondFactorState state = coded ? SecondFactorState.PENDING : SecondFactorState.NONE;
        String secret = SecretToken.random("");
        AccountSession session = new AccountSession(opening, SecretToken.hash(secret), state, clock.instant());
        if (!coded) {
            audit.record(account.id(), SIGNED_IN);
        }
        return keep(session, account, secret);
    }

    /** Opens a session that stands in for one that has just been ended, for the person who ended all of them. */
    @PermitAll
    public OpenedSession renew(LiveSession ended) {
        Instant now = clock.instant();
        String secret = SecretToken.random("");
        AccountSession session =
                new AccountSession(ended.opening(), SecretToken.hash(secret), ended.secondFactor(), now);
        session.continueFrom(ended, now);
        return keep(session, ended.account(), secret);
    }

    private OpenedSession keep(AccountSession session, AccountView account, String secret) {
        sessions.add(session);
        return new OpenedSession(staff.live(session, account), secret, null);
    }

    /** Whether the session with this secret waits for a code. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isWaiting(String secret) {
        return findLive(secret).filter(row -> row.session().isWaiting()).isPresent();
    }

    /**
     * Gives the code of the second factor: the person is signed in.
     *
     * @return empty when no session waits for it, or not any more
     * @throws RuleViolation INVALID when the code is wrong, TOO_MANY after many of those
     */
    @PermitAll
    public Optional<OpenedSession> pass(String secret, CodeForm form) {
        Optional<SessionRepository.Row> row =
                findLive(secret).filter(found -> found.session().isWaiting());
        if (row.isEmpty()) {
            return Optional.empty();
        }
        AccountView account = row.get().account();
        String deviceCookie = secondFactor.require(account.id(), form);
        String fresh = SecretToken.random("");
        Optional<AccountSession> waiting =
                sessions.lock(row.get().session().id()).filter(AccountSession::isWaiting);
        waiting.ifPresent(session -> {
            session.pass(SecretToken.hash(fresh), clock.instant());
            audit.record(account.id(), SIGNED_IN);
        });
        return waiting.map(session -> new OpenedSession(staff.live(session, account), fresh, deviceCookie));
    }

    /** Who calls with this secret; asked at each request, so that an ended session is refused at once. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<LiveSession> resume(String secret) {
        Optional<SessionRepository.Row> row =
                findLive(secret).filter(found -> !found.session().isWaiting());
        row.ifPresent(found -> see(found.session()));
        return row.map(found -> staff.live(found.session(), found.account()));
    }

    private void see(AccountSession session) {
        Instant now = clock.instant();
        if (session.isToBeSeenAt(now)) {
            sessions.noteSeen(session.id(), now, session.endIfLastSeenAt(now));
        }
    }

    private Optional<SessionRepository.Row> findLive(String secret) {
        Instant now = clock.instant();
        return sessions.find(SecretToken.hash(secret))
                .filter(row -> row.session().isLiveAt(now, row.account().isStaff()));
    }

    /** Ends the session with this secret, if there is one. */
    @PermitAll
    public void leave(String secret) {
        sessions.find(SecretToken.hash(secret)).ifPresent(row -> {
            sessions.remove(row.session().id(), row.account().id());
            if (!row.session().isWaiting()) {
                audit.record(row.account().id(), "account.signedOut");
            }
        });
    }
}
