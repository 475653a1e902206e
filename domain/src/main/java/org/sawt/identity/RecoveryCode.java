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
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One code for the day on which the authenticator is lost: shown once, known here only by its hash, ended by being used. */
@Entity
@Table(name = "recovery_code")
@Access(AccessType.FIELD)
public class RecoveryCode {

    /** How many codes a person gets at a time. */
    public static final int COUNT = 10;

    /** Letters and digits that cannot be mistaken for one another; each carries nearly five random bits. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    /** Its letters and digits, without what stands between them. */
    public static final int LENGTH = GROUPS * GROUP;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recovery_code_seq")
    @SequenceGenerator(name = "recovery_code_seq", sequenceName = "recovery_code_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "code_hash")
    private String codeHash;

    protected RecoveryCode() {}

    public RecoveryCode(long accountId, String code) {
        this.accountId = accountId;
        this.codeHash = hash(accountId, code);
    }

    /** New codes, in groups that are easy to copy by hand: four times four letters. */
    public static List<String> fresh() {
        return Stream.generate(RecoveryCode::one).distinct().limit(COUNT).toList();
    }

    private static String one() {
        return IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        StringBuilder group = new StringBuilder();
        RANDOM.ints(GROUP, 0, LETTERS.length()).forEach(i -> group.append(LETTERS.charAt(i)));
        return group.toString();
    }

    /** Under what a code is kept; small and capital letters, spaces and hyphens do not matter. 79 random bits need no slow hash. */
    public static String hash(long accountId, String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return SecretToken.hash(accountId + "|" + plain);
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public String codeHash() {
        return codeHash;
    }
}
