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
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Somebody's wish to have an account, waiting for the link in the mail: requested, then confirmed once within 48 hours,
 * or expired. It carries its own name and password, so that the account gets those of the person whose link was opened,
 * even when a stranger registered the same address before or after.
 */
@Entity
@Table(name = "registration")
@Access(AccessType.FIELD)
public class Registration {

    /** How long the link in the mail works. */
    public static final Duration VALIDITY = Duration.ofHours(48);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registration_seq")
    @SequenceGenerator(name = "registration_seq", sequenceName = "registration_seq", allocationSize = 50)
    private Long id;

    @Column(name = "token_hash")
    private String tokenHash;

    private String email;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Registration() {}

    /**
     * @param person who asks, already checked
     * @param tokenHash the hash of the token in the mailed link
     */
    public Registration(Registrant person, String passwordHash, String tokenHash, Instant now) {
        this.email = Objects.requireNonNull(person.email());
        this.displayName = Objects.requireNonNull(person.displayName());
        this.language = Objects.requireNonNull(person.language());
        this.passwordHash = Objects.requireNonNull(passwordHash);
        this.tokenHash = Objects.requireNonNull(tokenHash);
        this.createdAt = now;
        this.expiresAt = now.plus(VALIDITY);
    }

    /** Whether the link was used. */
    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public boolean isExpiredAt(Instant now) {
        return !isConfirmed() && !now.isBefore(expiresAt);
    }

    /**
     * Uses the link up; what only the account needs from now on is forgotten here.
     *
     * @return the account that begins
     */
    public Account confirm(Instant now) {
        if (isConfirmed() || isExpiredAt(now)) {
            throw new IllegalStateException("This link was used or has expired");
        }
        Account account = new Account(this, now);
        useUp(now);
        return account;
    }

    /** Uses the link up for an address that has an account meanwhile. */
    public void useUp(Instant now) {
        this.confirmedAt = now;
        this.passwordHash = "";
        this.displayName = "";
        this.email = "";
    }

    public Long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String displayName() {
        return displayName;
    }

    public String language() {
        return language;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What the password that was chosen is checked against; empty once the link was used. */
    public String passwordHash() {
        return passwordHash;
    }
}
