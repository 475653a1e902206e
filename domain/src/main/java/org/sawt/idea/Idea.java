package org.sawt.idea;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.ContentVisibility;

/**
 * What a person proposes in a round.
 *
 * <p>Life cycle: a <em>draft</em> may be incomplete and is {@link #revise revised} at will; {@link #submit} demands that it
 * be complete; it waits for a moderator or is {@link #show shown} at once. From then on its text stands but for a short
 * while, and grows by {@link IdeaAddendum additions} only. The entity in charge {@link #answer answers} step by step; each step has
 * a reason. Until somebody else supports it the author may {@link #withdraw} it. A moderator may {@link #hide} it, whatever
 * its status. Staff may {@link #mergeInto merge} it into another one, and {@link #splitAgain undo} that.
 */
@Entity
@Table(name = "idea")
@Cacheable(false)
public class Idea {
    @Id
    @SequenceGenerator(name = "idea_seq", sequenceName = "idea_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idea_seq")
    private Long id;

    @Column(name = "round_id", nullable = false)
    private long roundId;

    @Column(name = "entity_id")
    private Long entityId;

    @Column(name = "author_id")
    private Long authorId;

    @Embedded
    private IdeaSource source;

    @Embedded
    private IdeaText text;

    @Embedded
    private IdeaPlace place;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private IdeaStatus status;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContentVisibility visibility;

    @Column(name = "merged_into")
    private Long mergedInto;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before_merge")
    private IdeaStatus statusBeforeMerge;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "revised_at", nullable = false)
    private Instant revisedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    @Column(nullable = false)
    private int version;

    protected Idea() {}

    /** A draft; the entity in charge may be null. */
    @SuppressWarnings("this-escape")
    public Idea(long roundId, Long entityId, long authorId, IdeaDraft draft, Instant now) {
        this.roundId = roundId;
        this.entityId = entityId;
        this.authorId = authorId;
        this.source = IdeaSource.here();
        this.status = IdeaStatus.DRAFT;
        this.visibility = ContentVisibility.WAITING;
        this.createdAt = now;
        write(draft, now);
    }

    /** An idea that was published elsewhere; it is public from the start. */
    @SuppressWarnings("this-escape")
    public Idea(ImportedIdea imported, Instant now) {
        if (!imported.status().isShown()) {
            throw RuleViolation.invalid("status", "idea.import.status");
        }
        this.roundId = imported.roundId();
        this.entityId = imported.entityId();
        this.source = IdeaSource.elsewhere(imported.authorName(), imported.supports());
        this.status = imported.status();
        this.visibility = ContentVisibility.VISIBLE;
        this.createdAt = imported.publishedAt();
        this.publishedAt = imported.publishedAt();
        write(imported.draft(), now);
    }

    /** Replaces the text: of a draft at will, of a public idea for a short while and only if nobody else supports it. */
    public void revise(IdeaDraft draft, boolean supportedByOthers, Instant now) {
        if (!isChangeable(supportedByOthers, now)) {
            throw RuleViolation.conflict("idea.edit.late");
        }
        write(draft, now);
        if (status != IdeaStatus.DRAFT) {
            IdeaRules.checkComplete(this);
        }
    }

    /** Whether the author may still replace the text. */
    public boolean isChangeable(boolean supportedByOthers, Instant now) {
        boolean fresh = publishedAt != null && now.isBefore(publishedAt.plus(IdeaRules.CHANGEABLE));
        boolean seen = status == IdeaStatus.PUBLISHED && visibility == ContentVisibility.VISIBLE;
        return status == IdeaStatus.DRAFT || seen && fresh && !supportedByOthers && authorId != null;
    }

    /** Sends a complete draft in; false when that has been done. It waits until it is shown. */
    public boolean submit(Instant now) {
        if (status != IdeaStatus.DRAFT) {
            return false;
        }
        IdeaRules.checkComplete(this);
        status = IdeaStatus.SUBMITTED;
        visibility = ContentVisibility.WAITING;
        revisedAt = now;
        return true;
    }

    /** Lets everybody see what was sent in, or see it again; false when everybody does. */
    public boolean show(Instant now) {
        if (status == IdeaStatus.DRAFT || visibility == ContentVisibility.VISIBLE) {
            return false;
        }
        visibility = ContentVisibility.VISIBLE;
        if (status == IdeaStatus.SUBMITTED) {
            status = IdeaStatus.PUBLISHED;
            publishedAt = now;
        }
        return true;
    }

    /** Takes it out of the public's sight; false when nobody sees it. */
    public boolean hide() {
        if (status == IdeaStatus.DRAFT || visibility == ContentVisibility.HIDDEN) {
            return false;
        }
        visibility = ContentVisibility.HIDDEN;
        return true;
    }

    /** Takes an idea back that was sent in and that nobody else supports; false when that has been done. */
    public boolean withdraw(boolean supportedByOthers) {
        if (status == IdeaStatus.WITHDRAWN) {
            return false;
        }
        if (status != IdeaStatus.SUBMITTED && status != IdeaStatus.PUBLISHED || supportedByOthers) {
            throw RuleViolation.conflict("idea.withdraw.late");
        }
        status = IdeaStatus.WITHDRAWN;
        return true;
    }

    /** The next step by the entity in charge. */
    public IdeaStep answer(IdeaAnswer answer, IdeaOfficial official, Instant now) {
        requirePublic();
        if (answer.status() == null || !status.nextSteps().contains(answer.status())) {
            throw RuleViolation.conflict("idea.answer.impossible");
        }
        IdeaStep step = new IdeaStep(this, status, answer, official, now);
        status = answer.status();
        return step;
    }

    /** Puts another entity in charge; false when it is. */
    public boolean assign(Long entity) {
        boolean other = !Objects.equals(entityId, entity);
        entityId = entity;
        return other;
    }

    /** Makes this idea part of another one. */
    public void mergeInto(Idea target) {
        requirePublic();
        target.requirePublic();
        if (Objects.equals(id, target.id)) {
            throw RuleViolation.conflict("idea.merge.itself");
        }
        mergedInto = target.id;
        statusBeforeMerge = status;
        status = IdeaStatus.MERGED;
    }

    /** Makes a merged idea one of its own again, as it was. */
    public void splitAgain() {
        if (status != IdeaStatus.MERGED) {
            throw RuleViolation.conflict("idea.merge.notMerged");
        }
        status = statusBeforeMerge;
        mergedInto = null;
        statusBeforeMerge = null;
    }

    /** Whether everybody sees it in the lists. */
    public boolean isPublic() {
        return status.isShown() && visibility == ContentVisibility.VISIBLE;
    }

    /** Fails unless everybody sees it. */
    public void requirePublic() {
        if (!isPublic()) {
            throw RuleViolation.conflict("idea.notPublic");
        }
    }

    private void write(IdeaDraft draft, Instant now) {
        place = IdeaRules.checkDraft(draft);
        text = new IdeaText(draft);
        revisedAt = now;
    }

    public Long id() {
        return id;
    }

    /** What notices, comments and audit rows call it. */
    public SubjectRef subject() {
        return new SubjectRef("idea", id);
    }

    public long roundId() {
        return roundId;
    }

    /** The government entity in charge. */
    public Optional<Long> entityId() {
        return Optional.ofNullable(entityId);
    }

    /** The account of who wrote it; an imported idea has none. */
    public Optional<Long> authorId() {
        return Optional.ofNullable(authorId);
    }

    public IdeaSource source() {
        return source;
    }

    public IdeaText text() {
        return text;
    }

    public IdeaPlace place() {
        return place == null ? IdeaPlace.nowhere() : place;
    }

    public IdeaStatus status() {
        return status;
    }

    public ContentVisibility visibility() {
        return visibility;
    }

    /** The idea that it is part of now. */
    public Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public Instant revisedAt() {
        return revisedAt;
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public int version() {
        return version;
    }
}
