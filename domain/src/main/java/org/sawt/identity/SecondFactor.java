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
 * A person's authenticator, which shows a new code every half minute (RFC 6238). It is <em>proposed</em> with a secret that the
 * person's device takes over, and <em>on</em> once a first code has shown that it did. Each code counts once.
 */
@Entity
@Table(name = "second_factor")
@Access(AccessType.FIELD)
public class SecondFactor {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "sealed_secret")
    private byte[] sealedSecret;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected SecondFactor() {}

    /**
     * Proposes an authenticator.
     *
     * @param sealedSecret the shared secret, encrypted
     */
    public SecondFactor(long accountId, byte[] sealedSecret, Instant now) {
        this.accountId = accountId;
        this.sealedSecret = Objects.requireNonNull(sealedSecret).clone();
        this.createdAt = now;
    }

    /** A first code has shown that the person's device has the secret. */
    public void confirm(Instant now) {
        if (isOn()) {
            throw new IllegalStateException("This second factor is on already");
        }
        this.confirmedAt = now;
    }

    public boolean isOn() {
        return confirmedAt != null;
    }

    public long accountId() {
        return accountId;
    }

    public byte[] sealedSecret() {
        return sealedSecret.clone();
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
