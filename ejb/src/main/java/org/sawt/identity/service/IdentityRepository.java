package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sawt.identity.Account;
import org.sawt.identity.ApiToken;
import org.sawt.identity.Registration;
import org.sawt.identity.SignInAttempt;

/** Where accounts, registrations, tokens and attempts are kept. */
@ApplicationScoped
class IdentityRepository {

    @PersistenceContext
    EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** Sends what is pending to the database now, so that a violated key shows here and not at commit. */
    void flush() {
        entityManager.flush();
    }

    Optional<Account> findAccount(long id) {
        return entityManager
                .createQuery("SELECT a FROM Account a LEFT JOIN FETCH a.roles WHERE a.id = :id", Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> findAccount(String userName) {
        return entityManager
                .createQuery("SELECT a FROM Account a LEFT JOIN FETCH a.roles WHERE a.userName = :name", Account.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst();
    }

    Optional<Registration> findRegistration(String tokenHash) {
        return registration(tokenHash, LockModeType.NONE);
    }

    /** The registration, locked until the end of the transaction. */
    Optional<Registration> lockRegistration(String tokenHash) {
        return registration(tokenHash, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Registration> registration(String tokenHash, LockModeType lock) {
        return entityManager
                .createQuery("SELECT r FROM Registration r WHERE r.tokenHash = :hash", Registration.class)
                .setParameter("hash", tokenHash)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    Optional<ApiToken> findToken(String tokenHash) {
        return entityManager
                .createQuery("SELECT t FROM ApiToken t WHERE t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    /** The tokens of an account, the newest first. */
    List<ApiToken> tokensOf(long accountId) {
        return entityManager
                .createQuery("SELECT t FROM ApiToken t WHERE t.accountId = :account ORDER BY t.id DESC", ApiToken.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** True when the account had this token. */
    boolean removeToken(long id, long accountId) {
        return entityManager
                        .createQuery("DELETE FROM ApiToken t WHERE t.id = :id AND t.accountId = :account")
                        .setParameter("id", id)
                        .setParameter("account", accountId)
                        .executeUpdate()
                > 0;
    }

    void removeTokensOf(long accountId) {
        entityManager
                .createQuery("DELETE FROM ApiToken t WHERE t.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** The times of the newest attempts under a key since then, the newest first, without those given. */
    List<Instant> newestAttempts(String limitKey, Instant since, List<Long> without, int most) {
        return entityManager
                .createQuery(
                        "SELECT a FROM SignInAttempt a WHERE a.limitKey = :key AND a.attemptedAt > :since"
                                + " AND a.id NOT IN :own ORDER BY a.attemptedAt DESC",
                        SignInAttempt.class)
                .setParameter("key", limitKey)
                .setParameter("since", since)
                .setParameter("own", without)
                .setMaxResults(most)
                .getResultStream()
                .map(SignInAttempt::attemptedAt)
                .toList();
    }

    void removeAttempts(List<Long> ids) {
        entityManager
                .createQuery("DELETE FROM SignInAttempt a WHERE a.id IN :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    int removeAttemptsBefore(Instant moment) {
        return entityManager
                .createQuery("DELETE FROM SignInAttempt a WHERE a.attemptedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    int removeRegistrationsExpiredBefore(Instant moment) {
        return entityManager
                .createQuery("DELETE FROM Registration r WHERE r.expiresAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
