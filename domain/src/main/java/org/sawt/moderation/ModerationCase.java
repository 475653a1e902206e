package org.sawt.moderation;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
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
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;

/**
 * All that moderators have to do with one item. A report, a signal or the rule "nobody sees it before it is read" opens it;
 * a moderator {@link #claim claims} it, so that no two work on it, and {@link #settle decides}. The next report, signal or
 * appeal {@link #reopen reopens} it.
 */
@Entity
@Table(name = "moderation_case")
@Access(AccessType.FIELD)
public class ModerationCase {

    /** How long a claim holds without being renewed. */
    public static final Duration CLAIM = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "moderation_case_seq")
    @SequenceGenerator(name = "moderation_case_seq", sequenceName = "moderation_case_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String kind;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "entity_id")
    private Long entityId;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.OPEN;

    private boolean awaiting;

    private int decisions;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "claimed_by")
    private Long claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "kept_hash")
    private String keptHash;

    @Column(name = "hidden_rule")
    private Integer hiddenRule;

    protected ModerationCase() {}

    /** An open case about an item. */
    public ModerationCase(SubjectRef content, long authorId, Long entityId, Instant now) {
        this.kind = content.kind();
        this.subjectId = content.id();
        this.authorId = authorId;
        this.entityId = entityId;
        this.openedAt = now;
    }

    /** Brings a decided case before the moderators again; does nothing to an open one. */
    public void reopen(Instant now) {
        if (state == CaseState.DECIDED) {
            state = CaseState.OPEN;
            openedAt = now;
            free();
        }
    }

    /** Notes that nobody sees the item before it is decided. */
    public void await() {
        awaiting = true;
    }

    /** Notes which government entity is in charge of the item now. */
    public void assign(Long newEntityId) {
        entityId = newEntityId;
    }

    /** Takes the case in hand, or keeps it for longer. */
    public void claim(long accountId, Instant now) {
        checkFree(accountId, now);
        claimedBy = accountId;
        claimedUntil = now.plus(CLAIM);
    }

    /** Gives the case back; does nothing when somebody else has it. */
    public void release(long accountId) {
        if (claimedBy != null && claimedBy == accountId) {
            free();
        }
    }

    /** Fails where this moderator may not decide: about an own text, or while another one has the case in hand. */
    public void checkFree(long accountId, Instant now) {
        if (authorId == accountId) {
            throw RuleViolation.forbidden("moderation.case.ownText");
        }
        if (isClaimedByOther(accountId, now)) {
            throw RuleViolation.conflict("moderation.case.claimed");
        }
    }

    public boolean isClaimedByOther(long accountId, Instant now) {
        return claimedBy != null && claimedBy != accountId && now.isBefore(claimedUntil);
    }

    /**
     * Ends what waited, and remembers the text that was let stand.
     *
     * @param rule the number of the rule under which the item is hidden; null when it is not
     * @param textHash of the text as the moderator saw it
     */
    public void settle(Integer rule, String textHash) {
        state = CaseState.DECIDED;
        awaiting = false;
        decisions++;
        hiddenRule = rule;
        keptHash = rule == null ? textHash : null;
        free();
    }

    /** Whether a moderator has let exactly this text stand. */
    public boolean hasKept(String textHash) {
        return textHash.equals(keptHash);
    }

    private void free() {
        claimedBy = null;
        claimedUntil = null;
    }

    public Long id() {
        return id;
    }

    public SubjectRef content() {
        return new SubjectRef(kind, subjectId);
    }

    public long authorId() {
        return authorId;
    }

    /** The government entity in charge of the item; null for none. */
    public Long entityId() {
        return entityId;
    }

    public CaseState state() {
        return state;
    }

    public boolean isAwaiting() {
        return awaiting;
    }

    /** The number of the rule under which the item is hidden; null while it is not. */
    public Integer hiddenRule() {
        return hiddenRule;
    }

    /** How many decisions there have been: whoever saw fewer has seen an older state. */
    public int decisions() {
        return decisions;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Who has the case in hand, if that still holds; null for nobody. */
    public Long claimedBy(Instant now) {
        return claimedBy != null && now.isBefore(claimedUntil) ? claimedBy : null;
    }

    public Instant claimedUntil() {
        return claimedUntil;
    }
}
