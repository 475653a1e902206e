package org.sawt.common.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Secrets that the portal makes for itself once and keeps in the database, so that all nodes share them. */
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ServerKey {

    private static final int BYTES = 32;

    @PersistenceContext
    EntityManager entityManager;

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /**
     * The 32 secret bytes for a purpose such as "csrf": the same on every node and after every restart. They are
     * committed at once, so that a caller that rolls back does not leave this node with a key of its own.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public byte[] secret(String purpose) {
        return known.computeIfAbsent(purpose, this::load).clone();
    }

    private byte[] load(String purpose) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        entityManager
                .createNativeQuery("INSERT IGNORE INTO server_key (purpose, secret) VALUES (?, ?)")
                .setParameter(1, purpose)
                .setParameter(2, fresh)
                .executeUpdate();
        return (byte[]) entityManager
                .createNativeQuery("SELECT secret FROM server_key WHERE purpose = ? LOCK IN SHARE MODE")
                .setParameter(1, purpose)
                .getSingleResult();
    }
}
