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
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * One browser in which a person is signed in. It begins with a password or the single sign-in; where the account has a second
 * factor it <em>waits for the code</em> and nobody is signed in until then. It ends by being deleted, when nobody has used it
 * for a while, and at the latest when its longest time is over.
 */
@Entity
@Table(name = "account_session")
@Access(AccessType.FIELD)
public class AccountSession {

    /** How long a code may take to be given. */
    public static final Duration WAIT_FOR_CODE = Duration.ofMinutes(10);

    /** How long a session may be unused. */
    public static final Duration IDLE = Duration.ofMinutes(60);

    /** How long a session lasts at most. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** How long a session on a remembered device may be unused. */
    public static final Duration REMEMBERED_IDLE = Duration.ofDays(30);

    /** How long a session on a remembered device lasts at most. */
    public static final Duration REMEMBERED_LONGEST = Duration.ofDays(90);

    /** Being used is noted at most this often. */
    public static final Duration SEEN_PRECISION = Duration.ofMinutes(1);

    private static final int MAX_DEVICE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_session_seq")
    @SequenceGenerator(name = "account_session_seq", sequenceName = "account_session_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "secret_hash")
    private String secretHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "via")
    private SignInMethod method;

    @Enumerated(EnumType.STRING)
    @Column(name = "second_factor")
    private SecondFactorState secondFactor;

    private String device;

    private boolean remembered;

    @Column(name = "provider_session")
    private String providerSession;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AccountSession() {}

    /**
     * A session that begins now. Staff are not remembered on any device.
     *
     * @param secretHash the hash of the secret in the browser's cookie
     * @param secondFactor whether the code is still to be given
     */
    public AccountSession(SessionOpening opening, String secretHash, SecondFactorState secondFactor, Instant now) {
        this.accountId = opening.account().id();
        this.method = opening.method();
        this.remembered = opening.remembered() && !opening.account().isStaff();
        this.device = shortened(opening.device().write());
        this.providerSession = opening.providerSession();
        this.secretHash = Objects.requireNonNull(secretHash);
        this.secondFactor = Objects.requireNonNull(secondFactor);
        this.createdAt = now;
        this.seenAt = now;
        this.expiresAt =
                secondFactor == SecondFactorState.PENDING ? now.plus(WAIT_FOR_CODE) : end(now, now, remembered);
    }

    /** The code was given: the person is signed in, under a new secret. */
    public void pass(String newSecretHash, Instant now) {
        if (!isWaiting()) {
            throw new IllegalStateException("This session waits for no code");
        }
        this.secondFactor = SecondFactorState.PASSED;
        this.secretHash = Objects.requireNonNull(newSecretHash);
        this.createdAt = now;
        this.seenAt = now;
        this.expiresAt = end(createdAt, now, remembered);
    }

    /** Follows the account, which got a second factor in this session or gave it up. */
    public void become(SecondFactorState state) {
        this.secondFactor = Objects.requireNonNull(state);
    }

    /** Stands in for a session that ended in this very moment: it began when that one did, and gave its code there. */
    public void continueFrom(LiveSession ended, Instant now) {
        this.secondFactor = ended.secondFactor();
        this.createdAt = ended.createdAt();
        this.expiresAt = end(createdAt, now, remembered);
    }

    /** Whether the session is still good for this person, whose roles may have changed since it began. */
    public boolean isLiveAt(Instant now, boolean staff) {
        Instant end = staff && remembered ? end(createdAt, seenAt, false) : expiresAt;
        return now.isBefore(end);
    }

    public boolean isWaiting() {
        return secondFactor == SecondFactorState.PENDING;
    }

    /** Whether it is time to note again that the session is in use. */
    public boolean isToBeSeenAt(Instant now) {
        return !isWaiting() && !now.isBefore(seenAt.plus(SEEN_PRECISION));
    }

    /** When the session ends if it is not used after that moment. */
    public Instant endIfLastSeenAt(Instant moment) {
        return end(createdAt, moment, remembered);
    }

    private static Instant end(Instant began, Instant seen, boolean longer) {
        Instant idle = seen.plus(longer ? REMEMBERED_IDLE : IDLE);
        Instant latest = began.plus(longer ? REMEMBERED_LONGEST : LONGEST);
        return idle.isBefore(latest) ? idle : latest;
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), MAX_DEVICE));
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public SecondFactorState secondFactor() {
        return secondFactor;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What a request knows of the session it belongs to. */
    public LiveSession live(AccountView account, boolean secondFactorMissing) {
        SessionOpening opening =
                new SessionOpening(account, method, remembered, DeviceName.read(device), providerSession);
        return new LiveSession(id, opening, secondFactor, secondFactorMissing, createdAt);
    }

    /** The session in its owner's list. */
    public SessionView view(long current) {
        boolean own = id == current;
        boolean coded = secondFactor == SecondFactorState.PASSED;
        return new SessionView(id, DeviceName.read(device), method, coded, remembered, createdAt, seenAt, own);
    }
}
