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

/** One browser in which a person is signed in; ended by deleting it. */
@Entity
@Table(name = "account_session")
@Access(AccessType.FIELD)
public class AccountSession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_session_seq")
    @SequenceGenerator(name = "account_session_seq", sequenceName = "account_session_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "created_at")
    private Instant createdAt;

    protected AccountSession() {}

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
