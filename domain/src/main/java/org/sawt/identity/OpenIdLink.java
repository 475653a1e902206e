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
import java.util.Objects;

/** The account that a person of the single sign-in signs in to: each has one of the other at most. */
@Entity
@Table(name = "open_id_link")
@Access(AccessType.FIELD)
public class OpenIdLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "open_id_link_seq")
    @SequenceGenerator(name = "open_id_link_seq", sequenceName = "open_id_link_seq", allocationSize = 50)
    private Long id;

    private String issuer;

    private String subject;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "linked_at")
    private Instant linkedAt;

    protected OpenIdLink() {}

    /**
     * @param issuer the provider
     * @param subject the number or word by which the provider alone knows the person
     */
    public OpenIdLink(String issuer, String subject, long accountId, Instant now) {
        this.issuer = Objects.requireNonNull(issuer);
        this.subject = Objects.requireNonNull(subject);
        this.accountId = accountId;
        this.linkedAt = Objects.requireNonNull(now);
    }

    public Long id() {
        return id;
    }

    public String issuer() {
        return issuer;
    }

    public String subject() {
        return subject;
    }

    public long accountId() {
        return accountId;
    }

    public Instant linkedAt() {
        return linkedAt;
    }
}
