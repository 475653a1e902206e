package org.sawt.identity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One attempt that counts against one limit, under a keyed hash: neither address nor user name can be read back. */
@Entity
@Table(name = "sign_in_attempt")
@Access(AccessType.FIELD)
public class SignInAttempt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sign_in_attempt_seq")
    @SequenceGenerator(name = "sign_in_attempt_seq", sequenceName = "sign_in_attempt_seq", allocationSize = 50)
    private Long id;

    @Column(name = "limit_key")
    private String limitKey;

    @Column(name = "attempted_at")
    private Instant attemptedAt;

    protected SignInAttempt() {}

    public SignInAttempt(String limitKey, Instant attemptedAt) {
        this.limitKey = limitKey;
        this.attemptedAt = attemptedAt;
    }

    public Long id() {
        return id;
    }

    public String limitKey() {
        return limitKey;
    }

    public Instant attemptedAt() {
        return attemptedAt;
    }
}
