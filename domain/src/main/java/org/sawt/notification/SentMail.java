package org.sawt.notification;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mail of a demonstration, kept to be shown instead of being sent; it keeps the id it had in the outbox. */
@Entity
@Table(name = "sent_mail")
@Access(AccessType.FIELD)
public class SentMail {

    @Id
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    private String recipient;

    private String language;

    private String subject;

    private String body;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected SentMail() {}

    public SentMail(OutgoingMail mail, Instant sentAt) {
        this.id = mail.id();
        this.accountId = mail.accountId();
        this.recipient = mail.recipient();
        this.language = mail.language();
        this.subject = mail.subject();
        this.body = mail.body();
        this.sentAt = sentAt;
    }

    /** The mail as the page shows it. */
    public SentMailView view() {
        return new SentMailView(id, recipient, language, subject, body, sentAt);
    }
}
