package org.sawt.attachment;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;

/**
 * A picture or file of an item. It comes once, with its content; afterwards only its {@link #describe description} changes,
 * until it is removed. Who may see it is asked of the item each time.
 */
@Entity
@Table(name = "attachment")
@Cacheable(false)
public class Attachment {

    /** The longest description, in code points. */
    public static final int LONGEST_DESCRIPTION = 300;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 16;

    /** Given when the row is written, which takes the first free place of the item. */
    @Id
    private Long id;

    @Version
    private int version;

    private String token;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "file_name")
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long bytes;

    private String sha256;

    private int width;
    private int height;
    private String description;

    @Column(name = "uploaded_by")
    private long uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected Attachment() {}

    /** A new attachment at an address that nobody can guess. */
    public Attachment(SubjectRef subject, FileFacts facts, String description, long uploadedBy, Instant now) {
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.name = Objects.requireNonNull(facts.name());
        this.mediaType = Objects.requireNonNull(facts.mediaType());
        this.bytes = facts.bytes();
        this.sha256 = Objects.requireNonNull(facts.sha256());
        this.width = facts.width();
        this.height = facts.height();
        this.description = checked(description);
        this.uploadedBy = uploadedBy;
        this.uploadedAt = Objects.requireNonNull(now);
        this.token = randomToken();
    }

    /** Says what a picture shows or a file is about; nothing is fine too. */
    public void describe(String words) {
        this.description = checked(words);
    }

    private static String checked(String words) {
        String clean = PlainText.cleanLine(words);
        if (PlainText.length(clean) > LONGEST_DESCRIPTION) {
            throw RuleViolation.invalid("description", "attachment.edit.descriptionLong", LONGEST_DESCRIPTION);
        }
        return clean;
    }

    private static String randomToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    public FileFacts facts() {
        return new FileFacts(name, mediaType, bytes, sha256, width, height);
    }

    public String token() {
        return token;
    }

    public String description() {
        return description;
    }

    public long uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }
}
