package org.sawt.topic;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Cacheable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sawt.common.BilingualText;
import org.sawt.common.RuleViolation;
import org.sawt.identity.Eligibility;

/**
 * A matter that a government entity puts to the public, with the question or questions that people vote on.
 *
 * <p>Life cycle: a <em>draft</em> may be incomplete and is {@link #revise revised} at will; {@link #publish} demands that it
 * be complete in Arabic and English and freezes its text, its questions and who may vote. From then on the clock alone
 * tells its {@link #statusAt status}: scheduled, open, closed. Who is in {@link #charge} may {@link #closeNow close} it
 * early, which moves {@code closesAt} to the present; nothing opens it again. An {@link #imported} topic is a record of
 * votes held elsewhere: published and closed from the start.
 */
@Entity
@Table(name = "topic")
@Cacheable(false)
public class Topic {
    @Id
    @SequenceGenerator(name = "topic_seq", sequenceName = "topic_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TopicKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TopicOrigin origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "results_visibility", nullable = false)
    private ResultsVisibility resultsVisibility;

    @Column(name = "owner_id", nullable = false)
    private long ownerId;

    @Column(name = "entity_id")
    private Long entityId;

    @Embedded
    private Eligibility eligibility;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "title_en", nullable = false))
    private BilingualText title;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "summary_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "summary_en", nullable = false))
    private BilingualText summary;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "body_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "body_en", nullable = false))
    private BilingualText body;

    @Column(name = "opens_at", nullable = false)
    private Instant opensAt;

    @Column(name = "closes_at", nullable = false)
    private Instant closesAt;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "revised_at", nullable = false)
    private Instant revisedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    @Column(nullable = false)
    private int version;

    @OneToMany(mappedBy = "topic", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<TopicOption> options = new ArrayList<>();

    @OneToMany(mappedBy = "topic", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<TopicStatement> statements = new ArrayList<>();

    protected Topic() {}

    /** A draft. Its options and statements know it from the start. */
    @SuppressWarnings("this-escape")
    public Topic(TopicCharge charge, TopicDraft draft, Instant now) {
        this.ownerId = charge.ownerId();
        this.entityId = charge.entityId();
        this.origin = TopicOrigin.SAWT;
        this.createdAt = now;
        write(draft, now);
    }

    /** Replaces all that the owner wrote; only while the topic is a draft, and never what people said elsewhere. */
    public void revise(TopicDraft draft, Instant now) {
        requireDraft("topic.edit.published");
        if (origin == TopicOrigin.POLIS) {
            throw RuleViolation.conflict("topic.edit.imported");
        }
        write(draft, now);
    }

    /**
     * Puts the topic to the public. Doing it again changes nothing and returns no event. An imported one is a record: it is
     * closed, and its statements stand in the language they came in.
     */
    public Optional<TopicPublished> publish(Instant now) {
        if (publishedAt != null) {
            return Optional.empty();
        }
        if (origin == TopicOrigin.SAWT) {
            TopicRules.checkComplete(this, now);
        }
        publishedAt = now;
        return Optional.of(new TopicPublished(id, ownerId, opensAt, closesAt));
    }

    /** Ends the voting of an open topic. Doing it again changes nothing and returns no event. */
    public Optional<TopicClosed> closeNow(Instant now) {
        TopicStatus status = statusAt(now);
        if (status == TopicStatus.CLOSED) {
            return Optional.empty();
        }
        if (status != TopicStatus.OPEN) {
            throw RuleViolation.conflict("topic.close.notOpen");
        }
        closesAt = now;
        return Optional.of(new TopicClosed(id, ownerId, now));
    }

    /** Fails unless the topic may be thrown away: a published one belongs to the public. */
    public void checkDiscardable() {
        requireDraft("topic.discard.published");
    }

    public TopicStatus statusAt(Instant now) {
        return TopicStatus.at(now, publishedAt, opensAt, closesAt);
    }

    private void requireDraft(String key) {
        if (publishedAt != null) {
            throw RuleViolation.conflict(key);
        }
    }

    private void write(TopicDraft draft, Instant now) {
        TopicText written = TopicRules.checkDraft(draft);
        kind = draft.kind();
        resultsVisibility = draft.results();
        eligibility = draft.eligibility();
        title = written.title();
        summary = written.summary();
        body = written.body();
        opensAt = draft.opensAt();
        closesAt = draft.closesAt();
        revisedAt = now;
        writeOptions(kind == TopicKind.SINGLE_CHOICE ? written.options() : List.of());
        writeStatements(kind == TopicKind.STATEMENTS ? written.statements() : List.of(), now);
    }

    /** Rewords in place, so that no two rows ever want one position. */
    private void writeOptions(List<BilingualText> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (i < options.size()) {
                options.get(i).reword(texts.get(i));
            } else {
                options.add(new TopicOption(this, i, texts.get(i)));
            }
        }
        while (options.size() > texts.size()) {
            options.remove(options.size() - 1);
        }
    }

    private void writeStatements(List<BilingualText> texts, Instant now) {
        for (int i = 0; i < texts.size(); i++) {
            if (i < statements.size()) {
                statements.get(i).reword(texts.get(i));
            } else {
                statements.add(new TopicStatement(this, i, texts.get(i), now));
            }
        }
        while (statements.size() > texts.size()) {
            statements.remove(statements.size() - 1);
        }
    }

    public Long id() {
        return id;
    }

    public TopicKind kind() {
        return kind;
    }

    public TopicOrigin origin() {
        return origin;
    }

    public ResultsVisibility resultsVisibility() {
        return resultsVisibility;
    }

    public long ownerId() {
        return ownerId;
    }

    public TopicCharge charge() {
        return new TopicCharge(ownerId, entityId);
    }

    /** Who may vote; frozen with the text. */
    public Eligibility eligibility() {
        return eligibility;
    }

    public BilingualText title() {
        return title;
    }

    public BilingualText summary() {
        return summary;
    }

    public BilingualText body() {
        return body;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Instant closesAt() {
        return closesAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public int version() {
        return version;
    }

    public List<TopicOption> options() {
        return Collections.unmodifiableList(options);
    }

    public List<TopicStatement> statements() {
        return Collections.unmodifiableList(statements);
    }
}
