package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.sawt.identity.OpenIdLink;
import org.sawt.identity.OpenIdLogin;

/** Where the links to the single sign-in and the ways to it are kept. */
@ApplicationScoped
class OpenIdRepository {

    @PersistenceContext
    EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** Sends what is pending to the database now, so that a violated key shows here and not at commit. */
    void flush() {
        entityManager.flush();
    }

    /** The way that began in this browser with this state. */
    Optional<OpenIdLogin> findLogin(String stateHash, String browserHash) {
        return entityManager
                .createQuery(
                        "SELECT l FROM OpenIdLogin l WHERE l.stateHash = :state AND l.browserHash = :browser",
                        OpenIdLogin.class)
                .setParameter("state", stateHash)
                .setParameter("browser", browserHash)
                .getResultStream()
                .findFirst();
    }

    /** True for one caller only, however many come at the same time. */
    boolean removeLogin(String stateHash) {
        return entityManager
                        .createQuery("DELETE FROM OpenIdLogin l WHERE l.stateHash = :state")
                        .setParameter("state", stateHash)
                        .executeUpdate()
                == 1;
    }

    int removeLoginsBefore(Instant moment) {
        return entityManager
                .createQuery("DELETE FROM OpenIdLogin l WHERE l.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    Optional<OpenIdLink> findLink(String issuer, String subject) {
        return entityManager
                .createQuery(
                        "SELECT l FROM OpenIdLink l WHERE l.issuer = :issuer AND l.subject = :subject",
                        OpenIdLink.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    Optional<OpenIdLink> findLink(long accountId) {
        return entityManager
                .createQuery("SELECT l FROM OpenIdLink l WHERE l.accountId = :account", OpenIdLink.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** True when the account had a link. */
    boolean removeLinkOf(long accountId) {
        return entityManager
                        .createQuery("DELETE FROM OpenIdLink l WHERE l.accountId = :account")
                        .setParameter("account", accountId)
                        .executeUpdate()
                > 0;
    }

    void removeLoginsOf(long accountId) {
        entityManager
                .createQuery("DELETE FROM OpenIdLogin l WHERE l.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
