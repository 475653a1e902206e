package org.sawt.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sawt.identity.VerificationCode;
import org.sawt.identity.VerifiedIdentity;

/** Where proven identities, the codes for the counter and the fingerprint of the key are kept. */
@ApplicationScoped
class VerificationRepository {

    private static final String KEY_PURPOSE = "person-key";

    @PersistenceContext
    EntityManager entityManager;

    /** Writes the identity unless its account or its person has one; the unique keys decide, whoever comes at the same moment. */
    boolean claim(VerifiedIdentity identity) {
        return entityManager
                        .createNativeQuery("INSERT IGNORE INTO verified_identity (account_id, person_hash, method,"
                                + " residency, governorate, age_band, verified_at, verified_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, NULLIF(?, 0))")
                        .setParameter(1, identity.accountId())
                        .setParameter(2, identity.personHash())
                        .setParameter(3, identity.method().name())
                        .setParameter(4, identity.residency().name())
                        .setParameter(5, identity.governorate().name())
                        .setParameter(6, identity.ageBand().name())
                        .setParameter(7, Timestamp.from(identity.verifiedAt()))
                        .setParameter(8, identity.verifiedBy().orElse(0L))
                        .executeUpdate()
                > 0;
    }

    Optional<VerifiedIdentity> find(long accountId) {
        return identity("v.accountId = :value", accountId, LockModeType.NONE);
    }

    /** The identity of the account, locked until the end of the transaction. */
    Optional<VerifiedIdentity> lock(long accountId) {
        return identity("v.accountId = :value", accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The identity of the person, locked until the end of the transaction. */
    Optional<VerifiedIdentity> lockPerson(String personHash) {
        return identity("v.personHash = :value", personHash, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<VerifiedIdentity> identity(String condition, Object value, LockModeType lock) {
        return entityManager
                .createQuery("SELECT v FROM VerifiedIdentity v WHERE " + condition, VerifiedIdentity.class)
                .setParameter("value", value)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Removes the identity at once, so that its person can be claimed for another account. */
    void remove(VerifiedIdentity identity) {
        entityManager.remove(identity);
        entityManager.flush();
    }

    void removeAllOf(long accountId) {
        execute("DELETE FROM VerifiedIdentity v WHERE v.accountId = :value", accountId);
        execute("DELETE FROM VerificationCode c WHERE c.accountId = :value", accountId);
    }

    /** The account worked at a counter: it is not named there any more. */
    void forgetOfficer(long accountId) {
        execute("UPDATE VerifiedIdentity v SET v.verifiedBy = NULL WHERE v.verifiedBy = :value", accountId);
        execute("UPDATE VerificationCode c SET c.officerId = NULL WHERE c.officerId = :value", accountId);
    }

    /** Keeps the code as the only one of its account. */
    void keep(VerificationCode code) {
        entityManager
                .createNativeQuery("INSERT INTO verification_code (account_id, code_hash, created_at, expires_at)"
                        + " VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE code_hash = VALUES(code_hash),"
                        + " created_at = VALUES(created_at), expires_at = VALUES(expires_at), officer_id = NULL")
                .setParameter(1, code.accountId())
                .setParameter(2, code.codeHash())
                .setParameter(3, Timestamp.from(code.createdAt()))
                .setParameter(4, Timestamp.from(code.expiresAt()))
                .executeUpdate();
    }

    Optional<VerificationCode> findCode(long accountId) {
        return code("c.accountId = :value", accountId, LockModeType.NONE);
    }

    Optional<VerificationCode> lockCode(long accountId) {
        return code("c.accountId = :value", accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<VerificationCode> lockCode(String codeHash) {
        return code("c.codeHash = :value", codeHash, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<VerificationCode> code(String condition, Object value, LockModeType lock) {
        return entityManager
                .createQuery("SELECT c FROM VerificationCode c WHERE " + condition, VerificationCode.class)
                .setParameter("value", value)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    void remove(VerificationCode code) {
        entityManager.remove(code);
    }

    int removeCodesExpiredBefore(Instant moment) {
        return execute("DELETE FROM VerificationCode c WHERE c.expiresAt < :value", moment);
    }

    private int execute(String query, Object value) {
        return entityManager.createQuery(query).setParameter("value", value).executeUpdate();
    }

    /** By what the key for personal numbers is recognised; empty before the first start. */
    Optional<byte[]> findKeyFingerprint() {
        List<?> found = entityManager
                .createNativeQuery("SELECT secret FROM server_key WHERE purpose = ?")
                .setParameter(1, KEY_PURPOSE)
                .getResultList();
        return found.stream().findFirst().map(byte[].class::cast);
    }

    /** Keeps the fingerprint unless another server was faster. */
    void keepKeyFingerprint(byte[] fingerprint) {
        entityManager
                .createNativeQuery("INSERT IGNORE INTO server_key (purpose, secret) VALUES (?, ?)")
                .setParameter(1, KEY_PURPOSE)
                .setParameter(2, fingerprint)
                .executeUpdate();
    }
}
