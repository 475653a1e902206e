package org.sawt.identity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * That the person of an account is a certain human being, and what was proven with it. It begins with a proof, is
 * {@link #refresh refreshed} by each later one, and ends by deleting it. Both the account and the person's hash are unique:
 * one person is verified in one account.
 */
@Entity
@Table(name = "verified_identity")
@Access(AccessType.FIELD)
public class VerifiedIdentity {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "person_hash")
    private String personHash;

    @Enumerated(EnumType.STRING)
    private VerificationMethod method;

    @Enumerated(EnumType.STRING)
    private Residency residency;

    @Enumerated(EnumType.STRING)
    private Governorate governorate;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private AgeBand ageBand;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "verified_by")
    private Long verifiedBy;

    protected VerifiedIdentity() {}

    /**
     * @param personHash the keyed hash of the person's number
     * @param proof how, by whom and when it was proven
     */
    public VerifiedIdentity(long accountId, String personHash, ProvenIdentity identity, Proof proof) {
        this.accountId = accountId;
        this.personHash = Objects.requireNonNull(personHash);
        refresh(identity, proof);
    }

    /**
     * The circumstances of a proof.
     *
     * @param officerId the account of the officer at the counter, or null
     */
    public record Proof(VerificationMethod method, Long officerId, Instant at) {
        public Proof {
            Objects.requireNonNull(method);
            Objects.requireNonNull(at);
        }
    }

    /** Takes over what a later proof of the same person says. */
    public final void refresh(ProvenIdentity identity, Proof proof) {
        this.residency = identity.residency();
        this.governorate = identity.governorate();
        this.ageBand = identity.ageBand();
        this.method = proof.method();
        this.verifiedBy = proof.officerId();
        this.verifiedAt = proof.at();
    }

    /** What the rules of taking part ask about. */
    public Standing standing() {
        return new Standing(VerificationLevel.VERIFIED, residency, governorate, ageBand);
    }

    public boolean isOf(String otherHash) {
        return personHash.equals(otherHash);
    }

    public long accountId() {
        return accountId;
    }

    public String personHash() {
        return personHash;
    }

    public VerificationMethod method() {
        return method;
    }

    public Residency residency() {
        return residency;
    }

    public Governorate governorate() {
        return governorate;
    }

    public AgeBand ageBand() {
        return ageBand;
    }

    public Instant verifiedAt() {
        return verifiedAt;
    }

    /** The officer at the counter; empty for the single sign-in. */
    public Optional<Long> verifiedBy() {
        return Optional.ofNullable(verifiedBy);
    }
}
