package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sawt.identity.Account;
import org.sawt.identity.AccountSession;
import org.sawt.identity.AccountStatus;
import org.sawt.identity.AccountView;
import org.sawt.identity.SecondFactorState;

/** Where sessions are kept. */
@ApplicationScoped
class SessionRepository {

    /** A session and whose it is, with the roles of this moment. */
    record Row(AccountSession session, AccountView account) {}

    @PersistenceContext
    EntityManager entityManager;

    void add(AccountSession session) {
        entityManager.persist(session);
    }

    /** The account, locked until the end of the transaction: nobody changes its password meanwhile. */
    Optional<Account> lockAccount(long id) {
        return Optional.ofNullable(entityManager.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The session and its person in one statement, as every request of a signed-in person asks for it. */
    Optional<Row> find(String secretHash) {
        List<Object[]> found = entityManager
                .createQuery(
                        "SELECT s, a.displayName, a.language, r FROM AccountSession s"
                                + " JOIN Account a ON a.id = s.accountId LEFT JOIN a.roles r"
                                + " WHERE s.secretHash = :hash AND a.status = :active",
                        Object[].class)
                .setParameter("hash", secretHash)
                .setParameter("active", AccountStatus.ACTIVE)
                .getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.of(row(found));
    }

    /** One row for each role, or a single one without. */
    private static Row row(List<Object[]> found) {
        Object[] first = found.getFirst();
        AccountSession session = (AccountSession) first[0];
        var roles = found.stream()
                .map(row -> (String) row[3])
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Row(session, new AccountView(session.accountId(), (String) first[1], (String) first[2], roles));
    }

    /** The session, locked until the end of the transaction. */
    Optional<AccountSession> lock(long id) {
        return Optional.ofNullable(entityManager.find(AccountSession.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The sessions in which somebody is signed in, the last used first. */
    List<AccountSession> liveOf(long accountId, Instant now) {
        return entityManager
                .createQuery(
                        "SELECT s FROM AccountSession s WHERE s.accountId = :account AND s.expiresAt > :now"
                                + " AND s.secondFactor <> :pending ORDER BY s.seenAt DESC, s.id DESC",
                        AccountSession.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .setParameter("pending", SecondFactorState.PENDING)
                .getResultList();
    }

    /** Notes that the session is in use, unless somebody else has noted it meanwhile. */
    @Transactional
    void noteSeen(long id, Instant now, Instant expiresAt) {
        entityManager
                .createQuery("UPDATE AccountSession s SET s.seenAt = :now, s.expiresAt = :end"
                        + " WHERE s.id = :id AND s.seenAt < :before")
                .setParameter("now", now)
                .setParameter("end", expiresAt)
                .setParameter("id", id)
                .setParameter("before", now.minus(AccountSession.SEEN_PRECISION).plusMillis(1))
                .executeUpdate();
    }

    void remove(String secretHash) {
        entityManager
                .createQuery("DELETE FROM AccountSession s WHERE s.secretHash = :hash")
                .setParameter("hash", secretHash)
                .executeUpdate();
    }

    /** True when the account had this session. */
    boolean remove(long id, long accountId) {
        return entityManager
                        .createQuery("DELETE FROM AccountSession s WHERE s.id = :id AND s.accountId = :account")
                        .setParameter("id", id)
                        .setParameter("account", accountId)
                        .executeUpdate()
                > 0;
    }

    /** Removes all sessions of the account but the one. */
    int removeOthers(long accountId, long keptId) {
        return entityManager
                .createQuery("DELETE FROM AccountSession s WHERE s.accountId = :account AND s.id <> :kept")
                .setParameter("account", accountId)
                .setParameter("kept", keptId)
                .executeUpdate();
    }

    void removeAllOf(long accountId) {
        entityManager
                .createQuery("DELETE FROM AccountSession s WHERE s.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** The sessions that the single sign-in knows under this id. */
    List<AccountSession> ofProvider(String providerSession) {
        return sessions("s.providerSession = :value", providerSession).getResultList();
    }

    /** The sessions of the account that came through the single sign-in. */
    List<AccountSession> ofSingleSignIn(long accountId) {
        return sessions("s.accountId = :value AND s.method = org.sawt.identity.SignInMethod.SSO", accountId)
                .getResultList();
    }

    private TypedQuery<AccountSession> sessions(String condition, Object value) {
        return entityManager
                .createQuery("SELECT s FROM AccountSession s WHERE " + condition, AccountSession.class)
                .setParameter("value", value);
    }

    void removeExpiredBefore(Instant moment) {
        entityManager
                .createQuery("DELETE FROM AccountSession s WHERE s.expiresAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
