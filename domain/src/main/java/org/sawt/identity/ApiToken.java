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
import java.time.LocalDate;
import java.util.Objects;
import org.sawt.common.PlainText;
import org.sawt.common.Violations;

/**
 * A secret with which a program acts for a person: made with a label, shown once, known here only by its hash, ended by
 * deleting it.
 */
@Entity
@Table(name = "api_token")
@Access(AccessType.FIELD)
public class ApiToken {

    /** How every token begins, so that a lost one is recognised. */
    public static final String PREFIX = "sawt_";

    /** The longest label, in code points. */
    public static final int MAX_LABEL = 60;

    /** The most tokens that one person can have. */
    public static final int MOST_PER_ACCOUNT = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "token_hash")
    private String tokenHash;

    private String label;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;

    protected ApiToken() {}

    /** A new token; its label is checked here. */
    public ApiToken(long accountId, String secret, String label, Instant now) {
        this.label = PersonName.clean(label);
        new Violations()
                .check(!this.label.isEmpty(), "label", "identity.token.labelMissing")
                .check(PlainText.length(this.label) <= MAX_LABEL, "label", "identity.token.labelLong", MAX_LABEL)
                .throwIfAny();
        this.accountId = accountId;
        this.tokenHash = SecretToken.hash(Objects.requireNonNull(secret));
        this.createdAt = now;
    }

    /** Notes the day of use, in UTC; the hour is nobody's business. */
    public boolean useOn(LocalDate day) {
        boolean first = lastUsedOn == null || lastUsedOn.isBefore(day);
        if (first) {
            lastUsedOn = day;
        }
        return first;
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public String label() {
        return label;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public LocalDate lastUsedOn() {
        return lastUsedOn;
    }
}
