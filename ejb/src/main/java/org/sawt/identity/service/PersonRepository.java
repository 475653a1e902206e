package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sawt.identity.Account;
import org.sawt.identity.AccountProfile;
import org.sawt.identity.AccountStatus;
import org.sawt.identity.LinkPurpose;
import org.sawt.identity.MailedLink;
import org.sawt.identity.Registration;

/** Where profiles and mailed links are kept, and accounts are found by their address. */
@ApplicationScoped
class PersonRepository {

    private static final List<AccountStatus> WITH_A_PERSON = List.of(AccountStatus.ACTIVE, AccountStatus.BLOCKED);

    @PersistenceContext
    EntityManager entityManager;

    void add(MailedLink link) {
        entityManager.persist(link);
    }

    void add(AccountProfile profile) {
        entityManager.persist(profile);
    }

    /** The account of the person behind an address. */
    Optional<Account> findAccountBehind(String email) {
        return entityManager
                .createQuery("SELECT a FROM Account a WHERE a.email = :email AND a.status IN :open", Account.class)
                .setParameter("email", email)
                .setParameter("open", WITH_A_PERSON)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<MailedLink> findLink(String tokenHash, LinkPurpose purpose) {
        return link(tokenHash, purpose, LockModeType.NONE);
    }

    /** The link, locked until the end of the transaction. */
    Optional<MailedLink> lockLink(String tokenHash, LinkPurpose purpose) {
        return link(tokenHash, purpose, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<MailedLink> link(String tokenHash, LinkPurpose purpose, LockModeType lock) {
        return entityManager
                .createQuery(
                        "SELECT l FROM MailedLink l WHERE l.tokenHash = :hash AND l.purpose = :purpose",
                        MailedLink.class)
                .setParameter("hash", tokenHash)
                .setParameter("purpose", purpose)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    List<MailedLink> linksOf(long accountId) {
        return entityManager
                .createQuery("SELECT l FROM MailedLink l WHERE l.accountId = :account ORDER BY l.id", MailedLink.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    void removeLinksOf(long accountId) {
        entityManager
                .createQuery("DELETE FROM MailedLink l WHERE l.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    int removeLinksExpiredBefore(Instant moment) {
        return entityManager
                .createQuery("DELETE FROM MailedLink l WHERE l.expiresAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    Optional<AccountProfile> findProfile(long accountId) {
        return Optional.ofNullable(entityManager.find(AccountProfile.class, accountId));
    }

    void removeProfileOf(long accountId) {
        entityManager
                .createQuery("DELETE FROM AccountProfile p WHERE p.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Requests for an account that wait, or waited, under this address. */
    List<Registration> registrationsOf(String email) {
        return entityManager
                .createQuery("SELECT r FROM Registration r WHERE r.email = :email ORDER BY r.id", Registration.class)
                .setParameter("email", email)
                .getResultList();
    }

    void removeRegistrationsOf(String email) {
        entityManager
                .createQuery("DELETE FROM Registration r WHERE r.email = :email")
                .setParameter("email", email)
                .executeUpdate();
    }
}
