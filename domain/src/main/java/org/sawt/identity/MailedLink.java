package org.sawt.identity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * A link that was mailed to a person with an account: written when it is asked for, deleted when it is used, useless once
 * its time has passed. Only the hash of its secret is kept.
 */
@Entity
@Table(name = "mailed_link")
@Access(AccessType.FIELD)
public class MailedLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mailed_link_seq")
    @SequenceGenerator(name = "mailed_link_seq", sequenceName = "mailed_link_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    @Column(name = "token_hash")
    private String tokenHash;

    private String email;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected MailedLink() {}

    /**
     * @param email the address that the link is mailed to
     * @param tokenHash the hash of the link's secret
     */
    public MailedLink(long accountId, LinkPurpose purpose, String email, String tokenHash, Instant now) {
        this.accountId = accountId;
        this.purpose = Objects.requireNonNull(purpose);
        this.email = Objects.requireNonNull(email);
        this.tokenHash = Objects.requireNonNull(tokenHash);
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.validity());
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public LinkPurpose purpose() {
        return purpose;
    }

    public String tokenHash() {
        return tokenHash;
    }

    public String email() {
        return email;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
