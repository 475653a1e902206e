package org.sawt.identity;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sawt.common.PlainText;

/**
 * What a person takes to the counter so that the officer there finds the right account and no other: made by the person, an
 * account has one at a time, {@link #openFor opened} by the officer who is told it, used up by the proof. It works for a
 * quarter of an hour, and once opened for another one.
 */
@Entity
@Table(name = "verification_code")
@Access(AccessType.FIELD)
public class VerificationCode {

    /** How long it works. */
    public static final Duration VALIDITY = Duration.ofMinutes(15);

    /** The number of its characters. */
    public static final int LENGTH = 8;

    /** Without characters that are taken for another one. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "officer_id")
    private Long officerId;

    protected VerificationCode() {}

    /** @param codeHash the keyed hash of the code, which is kept nowhere */
    public VerificationCode(long accountId, String codeHash, Instant now) {
        this.accountId = accountId;
        this.codeHash = Objects.requireNonNull(codeHash);
        this.createdAt = now;
        this.expiresAt = now.plus(VALIDITY);
    }

    /** A new code at random. */
    public static String random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The code as it was made, from how it was typed; empty when it cannot be one. */
    public static Optional<String> read(String typed) {
        String code = Digits.european(PlainText.clean(typed))
                .replaceAll("[\\s\\u200e\\u200f-]", "")
                .toUpperCase(Locale.ROOT);
        return Optional.of(code).filter(text -> FORM.matcher(text).matches());
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }

    /** The officer has found the person with it and now has a quarter of an hour. */
    public void openFor(long officer, Instant now) {
        this.officerId = officer;
        this.expiresAt = now.plus(VALIDITY);
    }

    /** Whether this officer has opened it. */
    public boolean isWith(long officer) {
        return officerId != null && officerId == officer;
    }

    public long accountId() {
        return accountId;
    }

    public String codeHash() {
        return codeHash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
