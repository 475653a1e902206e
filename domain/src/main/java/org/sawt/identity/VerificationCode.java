package org.sawt.identity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * What a person takes to the counter so that the officer there finds the right account and no other: made by the person, an
 * account has one at a time, {@link #openFor opened} by the officer who is told it, used up by the proof. It works for a
 * quarter of an hour, and once opened for another one.
 */
@Entity
@Table(name = "verification_code")
@Access(AccessType.FIELD)
public class VerificationCode {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "officer_id")
    private Long officerId;

    protected VerificationCode() {}

    /** @param codeHash the keyed hash of the code, which is kept nowhere */
    public VerificationCode(long accountId, String codeHash, Instant now) {
        this.accountId = accountId;
        this.codeHash = Objects.requireNonNull(codeHash);
        this.createdAt = now;
        this.expiresAt = now.plus(CounterCode.VALIDITY);
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** The officer has found the person with it and now has a quarter of an hour. */
    public void openFor(long officer, Instant now) {
        this.officerId = officer;
        this.expiresAt = now.plus(CounterCode.VALIDITY);
    }

    /** Whether this officer has opened it. */
    public boolean isWith(long officer) {
        return officerId != null && officerId == officer;
    }

    public long accountId() {
        return accountId;
    }

    public String codeHash() {
        return codeHash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
