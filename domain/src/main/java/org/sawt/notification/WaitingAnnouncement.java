package org.sawt.notification;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sawt.common.SubjectRef;

/**
 * An announcement in the outbox. The people named one by one are told first, then those of the group, both in rising order
 * of their accounts; how far it has come is kept with each batch. It is deleted when everybody was told.
 */
@Entity
@Table(name = "notification_outbox")
@Access(AccessType.FIELD)
@Cacheable(false)
public class WaitingAnnouncement {

    private static final String COMMA = ",";
    private static final char BEFORE_ARGUMENT = '\u001e';
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notification_outbox_seq")
    @SequenceGenerator(name = "notification_outbox_seq", sequenceName = "notification_outbox_seq", allocationSize = 50)
    private Long id;

    private String kind;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private long subjectId;

    private String path;

    private String arguments;

    private String accounts;

    @Column(name = "audience_group")
    private String audienceGroup;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "except_account")
    private long exceptAccount;

    @Column(name = "by_mail")
    private boolean byMail;

    @Column(name = "in_group")
    private boolean inGroup;

    @Column(name = "last_account")
    private long lastAccount;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private int attempts;

    protected WaitingAnnouncement() {}

    /** To be told as soon as possible. */
    public WaitingAnnouncement(Announcement news, Instant now) {
        Audience audience = news.audience();
        this.kind = news.kind();
        this.subjectKind = news.subject().kind();
        this.subjectId = news.subject().id();
        this.path = news.path();
        this.arguments = packed(news.arguments());
        this.accounts = audience.accounts().stream()
                .sorted()
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(COMMA, COMMA, COMMA));
        this.audienceGroup = audience.group();
        this.groupId = audience.groupId();
        this.exceptAccount = audience.except();
        this.byMail = news.byMail();
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    private static String packed(List<String> arguments) {
        return arguments.stream()
                .map(argument -> BEFORE_ARGUMENT + argument.replace(BEFORE_ARGUMENT, ' '))
                .collect(Collectors.joining());
    }

    /** The arguments as they were given, read from the column that holds them. */
    public static List<String> argumentsIn(String column) {
        return column.isEmpty() ? List.of() : List.of(column.substring(1).split(String.valueOf(BEFORE_ARGUMENT), -1));
    }

    /** The next of the people named one by one, in rising order. */
    public List<Long> nextNamed(int most) {
        return inGroup
                ? List.of()
                : Arrays.stream(accounts.split(COMMA))
                        .filter(number -> !number.isEmpty())
                        .map(Long::valueOf)
                        .filter(account -> account > lastAccount)
                        .limit(most)
                        .toList();
    }

    /** Notes that these were told, and lets others go first now. */
    public void told(List<Long> batch, Instant now) {
        this.lastAccount = batch.getLast();
        this.nextAttemptAt = now;
    }

    /** The people named one by one were told: the group comes next. */
    public void turnToGroup() {
        this.inGroup = true;
        this.lastAccount = 0;
    }

    /**
     * Notes that telling failed.
     *
     * @return false when it is to be given up
     */
    public boolean failed(Instant now) {
        attempts++;
        nextAttemptAt = now.plus(PAUSE.multipliedBy(1L << Math.min(attempts, MOST_ATTEMPTS)));
        return attempts < MOST_ATTEMPTS;
    }

    public Long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    public String path() {
        return path;
    }

    public List<String> arguments() {
        return argumentsIn(arguments);
    }

    /** The group that is told, too; null for none. */
    public String group() {
        return audienceGroup;
    }

    public long groupId() {
        return groupId;
    }

    public boolean isInGroup() {
        return inGroup;
    }

    /** The account that need not be told, or 0. */
    public long except() {
        return exceptAccount;
    }

    public boolean isByMail() {
        return byMail;
    }

    /** The last account that was told, 0 for none. */
    public long lastAccount() {
        return lastAccount;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }
}
