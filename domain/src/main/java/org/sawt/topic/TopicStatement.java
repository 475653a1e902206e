package org.sawt.topic;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;
import org.sawt.common.BilingualText;

/** A sentence that people agree or disagree with; lives and dies with its {@link Topic}. */
@Entity
@Table(name = "topic_statement")
@Cacheable(false)
public class TopicStatement {
    @Id
    @SequenceGenerator(name = "topic_statement_seq", sequenceName = "topic_statement_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_statement_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id", nullable = false)
    private Topic topic;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private int position;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "text_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "text_en", nullable = false))
    private BilingualText text;

    @Column(nullable = false)
    private int moderation;

    @Column(name = "author_number")
    private Long authorNumber;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected TopicStatement() {}

    /** A statement of the topic's owner: accepted, numbered from 1 in the order written. */
    TopicStatement(Topic topic, int position, BilingualText text, Instant createdAt) {
        this.topic = topic;
        this.number = position + 1;
        this.position = position;
        this.text = text;
        this.moderation = StatementModeration.ACCEPTED.code();
        this.createdAt = createdAt;
    }

    void reword(BilingualText wording) {
        text = wording;
    }

    public Long id() {
        return id;
    }

    /** What the statement is called inside its topic: the id it was imported with, or its place in the list from 1. */
    public int number() {
        return number;
    }

    public int position() {
        return position;
    }

    public BilingualText text() {
        return text;
    }

    public StatementModeration moderation() {
        return StatementModeration.ofCode(moderation);
    }

    public boolean isPublic() {
        return moderation() != StatementModeration.REJECTED;
    }

    public OptionalLong authorNumber() {
        return authorNumber == null ? OptionalLong.empty() : OptionalLong.of(authorNumber);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
