package org.sawt.discussion;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;
import org.sawt.moderation.ContentVisibility;

/**
 * What somebody says about a subject, or answers to another comment.
 *
 * <p>Life cycle: waiting until it may be {@link #show shown}; a moderator may {@link #hide} it and show it again; its author
 * may {@link #revise} it while it is not hidden, from {@link #QUIET} after writing on with a visible history; once its author
 * has {@link #takeBack taken it back} nothing brings it back. Hidden and taken back it leaves a stub, so that answers stand.
 *
 * <p>A thread is a comment that answers none, with everything below it. Three levels are shown: whatever is deeper stands
 * below its ancestor of the third level, its twig.
 */
@Entity
@Table(name = "comment")
@Cacheable(false)
public class Comment {
    /** How long an author may change words without leaving a trace. */
    public static final Duration QUIET = Duration.ofMinutes(15);

    /** How many levels are shown. */
    public static final int LEVELS = 3;

    @Id
    @SequenceGenerator(name = "comment_seq", sequenceName = "comment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "comment_seq")
    private Long id;

    @Column(name = "subject_kind", nullable = false)
    private String subjectKind;

    @Column(name = "subject_id", nullable = false)
    private long subjectId;

    @Column(name = "origin_id", nullable = false)
    private long originId;

    @Column(name = "parent_id")
    private Long parentId;

    @Column(nullable = false)
    private int depth;

    @Column(name = "thread_id")
    private Long threadId;

    @Column(name = "branch_id")
    private Long branchId;

    @Column(name = "twig_id")
    private Long twigId;

    @Column(name = "author_id", nullable = false)
    private long authorId;

    @Column(name = "entity_id")
    private Long entityId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CommentLabel label;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContentVisibility visibility;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "shown_at")
    private Instant shownAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Column(name = "versions", nullable = false)
    private int versions;

    @Version
    @Column(nullable = false)
    private int version;

    protected Comment() {}

    /** @param entityId the government entity that it is an official answer of, or null */
    public Comment(CommentPlace place, CommentDraft draft, long authorId, Long entityId, Instant now) {
        draft.check();
        this.subjectKind = place.subject().kind();
        this.subjectId = place.subject().id();
        this.originId = place.origin();
        this.authorId = authorId;
        this.entityId = entityId;
        this.visibility = ContentVisibility.WAITING;
        this.createdAt = now;
        this.depth = 1;
        if (place.parent() != null) {
            hang(place.parent());
        }
        say(draft);
    }

    private void hang(Comment parent) {
        parentId = parent.id;
        depth = parent.depth + 1;
        threadId = parent.depth == 1 ? parent.id : parent.threadId;
        branchId = parent.depth == 2 ? parent.id : parent.branchId;
        twigId = parent.depth == LEVELS ? parent.id : parent.twigId;
    }

    private void say(CommentDraft draft) {
        text = draft.text();
        label = draft.label();
        language = draft.language();
    }

    /**
     * Changes the words.
     *
     * @return the words as they stood, where everybody saw them and it is late enough to keep them; empty for none to keep
     */
    public Optional<CommentVersion> revise(CommentDraft draft, Instant now) {
        requireThere();
        if (visibility == ContentVisibility.HIDDEN) {
            throw RuleViolation.conflict("discussion.comment.hiddenNoEdit");
        }
        draft.check();
        Optional<CommentVersion> kept = Optional.empty();
        if (visibility == ContentVisibility.VISIBLE && !isQuiet(now)) {
            versions++;
            kept = Optional.of(
                    new CommentVersion(versions, text, label, language, editedAt == null ? createdAt : editedAt));
        }
        say(draft);
        editedAt = now;
        return kept;
    }

    /** Whether these are its words and its label already. */
    public boolean says(CommentDraft draft) {
        return draft.text().equals(text) && draft.label() == label;
    }

    /** Whether its author may still change it without a trace. */
    public boolean isQuiet(Instant now) {
        return now.isBefore(createdAt.plus(QUIET));
    }

    /** Shows it to everybody; true at the first time, when people are to be told. */
    public boolean show(Instant now) {
        if (deletedAt != null) {
            return false;
        }
        visibility = ContentVisibility.VISIBLE;
        boolean first = shownAt == null;
        shownAt = first ? now : shownAt;
        return first;
    }

    /** Lets it wait for a moderator. */
    public void hold() {
        visibility = ContentVisibility.WAITING;
    }

    public void hide() {
        visibility = ContentVisibility.HIDDEN;
    }

    /** Its author takes it back: the words are gone for good. True when they were there. */
    public boolean takeBack(Instant now) {
        boolean there = deletedAt == null;
        if (there) {
            deletedAt = now;
            text = "";
            label = CommentLabel.NONE;
            versions = 0;
        }
        return there;
    }

    private void requireThere() {
        if (deletedAt != null) {
            throw RuleViolation.notFound("discussion.comment.notFound");
        }
    }

    /** Whether it can be answered: everybody sees it. */
    public boolean isAnswerable() {
        return status() == CommentStatus.VISIBLE;
    }

    public CommentStatus status() {
        if (deletedAt != null) {
            return CommentStatus.DELETED;
        }
        return CommentStatus.valueOf(visibility.name());
    }

    public boolean isBy(long accountId) {
        return authorId == accountId;
    }

    public Long id() {
        return id;
    }

    public SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    /** The id of the subject that it was written below. */
    public long origin() {
        return originId;
    }

    public Optional<Long> parentId() {
        return Optional.ofNullable(parentId);
    }

    /** 1 for a comment that answers none. */
    public int depth() {
        return depth;
    }

    /** The comment of the first level that it stands below; empty for one of that level. */
    public Optional<Long> threadId() {
        return Optional.ofNullable(threadId);
    }

    public Optional<Long> branchId() {
        return Optional.ofNullable(branchId);
    }

    public Optional<Long> twigId() {
        return Optional.ofNullable(twigId);
    }

    public long authorId() {
        return authorId;
    }

    public Optional<Long> entityId() {
        return Optional.ofNullable(entityId);
    }

    public String text() {
        return text;
    }

    public CommentLabel label() {
        return label;
    }

    public String language() {
        return language;
    }

    public ContentVisibility visibility() {
        return visibility;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
