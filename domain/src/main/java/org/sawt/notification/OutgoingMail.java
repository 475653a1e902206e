package org.sawt.notification;

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
import java.util.List;
import org.sawt.common.SubjectRef;

/**
 * A mail waiting in the outbox: written in the transaction of what it tells, deleted once a mail server accepted it, tried
 * again after growing pauses until it is given up.
 */
@Entity
@Table(name = "mail_outbox")
@Access(AccessType.FIELD)
public class OutgoingMail {

    /** The pauses after the first, second, … failure; after the last one the mail is given up: five days in all. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(24),
            Duration.ofHours(36),
            Duration.ofHours(48));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_outbox_seq")
    @SequenceGenerator(name = "mail_outbox_seq", sequenceName = "mail_outbox_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private Long subjectId;

    private String recipient;

    private String language;

    private String subject;

    private String body;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private int attempts;

    protected OutgoingMail() {}

    /** A mail to be sent as soon as possible. */
    public OutgoingMail(String recipient, String language, MailText text, Instant now) {
        this.recipient = recipient;
        this.language = language;
        this.subject = text.subject();
        this.body = text.body();
        this.createdAt = now;
        this.nextAttemptAt = now;
    }

    /** Says whom it is about, so that it is removed with the person's account wherever it was sent to. */
    public OutgoingMail about(long account) {
        this.accountId = account;
        return this;
    }

    /** Says which item it tells of, so that it is not sent any more when that is hidden. */
    public OutgoingMail tellingOf(SubjectRef item) {
        this.subjectKind = item.kind();
        this.subjectId = item.id();
        return this;
    }

    /**
     * Notes that sending failed.
     *
     * @return false when the mail is to be given up
     */
    public boolean failed(Instant now) {
        if (attempts >= PAUSES.size()) {
            return false;
        }
        nextAttemptAt = now.plus(PAUSES.get(attempts));
        attempts++;
        return true;
    }

    public Long id() {
        return id;
    }

    /** Whom it is about; null when nobody said so. */
    public Long accountId() {
        return accountId;
    }

    public String recipient() {
        return recipient;
    }

    public String language() {
        return language;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public int attempts() {
        return attempts;
    }
}
