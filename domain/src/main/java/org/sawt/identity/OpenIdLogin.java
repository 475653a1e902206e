package org.sawt.identity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A person on the way to the single sign-in and back. It begins in one browser and ends with the first answer that comes
 * back to this browser within ten minutes; a second answer finds nothing.
 */
@Entity
@Table(name = "open_id_login")
@Access(AccessType.FIELD)
public class OpenIdLogin {

    /** How long a person may take at the provider. */
    public static final Duration VALIDITY = Duration.ofMinutes(10);

    @Id
    @Column(name = "state_hash")
    private String stateHash;

    @Column(name = "browser_hash")
    private String browserHash;

    private String nonce;

    @Column(name = "code_verifier")
    private String codeVerifier;

    @Enumerated(EnumType.STRING)
    private OpenIdPurpose purpose;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "return_path")
    private String returnPath;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OpenIdLogin() {}

    /** The begin of a way, with its secrets; the provider gets to know the state and the nonce, never the verifier. */
    public OpenIdLogin(OpenIdWay way, OpenIdSecrets secrets, Instant now) {
        this.stateHash = SecretToken.hash(secrets.state());
        this.browserHash = SecretToken.hash(secrets.browser());
        this.nonce = Objects.requireNonNull(secrets.nonce());
        this.codeVerifier = Objects.requireNonNull(secrets.codeVerifier());
        this.purpose = Objects.requireNonNull(way.purpose());
        this.accountId = way.accountId();
        this.returnPath = Objects.requireNonNull(way.returnPath());
        this.language = Objects.requireNonNull(way.language());
        this.createdAt = Objects.requireNonNull(now);
    }

    public boolean isExpiredAt(Instant now) {
        return !now.isBefore(createdAt.plus(VALIDITY));
    }

    /** Who goes where, and what for. */
    public OpenIdWay way() {
        return new OpenIdWay(purpose, accountId, returnPath, language);
    }

    public String nonce() {
        return nonce;
    }

    /** What proves to the provider that the answer is taken by who asked (PKCE, RFC 7636). */
    public String codeVerifier() {
        return codeVerifier;
    }
}
