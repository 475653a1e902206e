package org.sawt.idea;

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
import java.util.Objects;
import java.util.Optional;
import org.sawt.common.BilingualText;
import org.sawt.common.RuleViolation;
import org.sawt.identity.Eligibility;
import org.sawt.moderation.ModerationMode;

/**
 * A question of a government entity that people answer with ideas, or the standing round, which takes ideas about anything
 * and has no end.
 *
 * <p>Life cycle: a <em>draft</em> is {@link #revise revised} at will; {@link #publish} demands that it be complete in both
 * languages. From then on the clock tells its {@link #statusAt status}: upcoming, open, closed. A published round may still
 * be reworded and prolonged, but who may take part and when it began stay as people have read them. {@link #closeNow} ends
 * it early.
 */
@Entity
@Table(name = "idea_round")
@Cacheable(false)
public class IdeaRound {
    @Id
    @SequenceGenerator(name = "idea_round_seq", sequenceName = "idea_round_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idea_round_seq")
    private Long id;

    @Column(name = "entity_id")
    private Long entityId;

    @Column(nullable = false)
    private boolean standing;

    @Embedded
    private Eligibility eligibility;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "title_en", nullable = false))
    private BilingualText title;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "question_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "question_en", nullable = false))
    private BilingualText question;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "description_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "description_en", nullable = false))
    private BilingualText description;

    @Enumerated(EnumType.STRING)
    @Column(name = "moderation_mode", nullable = false)
    private ModerationMode mode;

    @Column(nullable = false)
    private int threshold;

    @Column(name = "answer_days", nullable = false)
    private int answerDays;

    @Column(name = "opens_at", nullable = false)
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    @Column(nullable = false)
    private int version;

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<IdeaCategory> categories = new ArrayList<>();

    protected IdeaRound() {}

    /**
     * A draft. Its categories know it from the start.
     *
     * @param entityId who asks and answers; null where nobody is in charge yet
     */
    @SuppressWarnings("this-escape")
    public IdeaRound(Long entityId, RoundDraft draft, Instant now) {
        this.entityId = entityId;
        this.createdAt = now;
        write(draft);
    }

    /** Replaces what was written; of a published round not who may take part, nor when it began. */
    public void revise(RoundDraft draft, Instant now) {
        if (publishedAt != null) {
            RoundRules.checkChange(this, draft, now);
        }
        write(draft);
        if (publishedAt != null) {
            RoundRules.checkComplete(this);
        }
    }

    /** Puts the round to the public; false when that has been done. */
    public boolean publish(Instant now) {
        if (publishedAt != null) {
            return false;
        }
        RoundRules.checkComplete(this);
        RoundRules.checkTimeLeft(this, now);
        publishedAt = now;
        return true;
    }

    /** Ends a round that is open; false when it has ended. The standing round never ends. */
    public boolean closeNow(Instant now) {
        RoundStatus status = statusAt(now);
        if (status == RoundStatus.CLOSED) {
            return false;
        }
        if (standing || status != RoundStatus.OPEN) {
            throw RuleViolation.conflict(standing ? "idea.round.standing" : "idea.round.notOpen");
        }
        closesAt = now;
        return true;
    }

    /** Fails unless the round may be thrown away: a published one belongs to the public. */
    public void checkDiscardable() {
        if (publishedAt != null) {
            throw RuleViolation.conflict("idea.round.published");
        }
    }

    /** Fails unless ideas may be sent in now. */
    public void requireOpen(Instant now) {
        if (statusAt(now) != RoundStatus.OPEN) {
            throw RuleViolation.conflict("idea.round.closed");
        }
    }

    public RoundStatus statusAt(Instant now) {
        return RoundStatus.at(now, publishedAt, opensAt, closesAt);
    }

    private void write(RoundDraft draft) {
        RoundText written = RoundRules.checkDraft(draft);
        title = written.title();
        question = written.question();
        description = written.description();
        eligibility = draft.eligibility();
        mode = draft.mode();
        threshold = draft.threshold();
        answerDays = draft.answerDays();
        opensAt = draft.opensAt();
        closesAt = draft.closesAt();
        categories.stream()
                .filter(known -> draft.categories().stream().noneMatch(each -> isOf(known, each)))
                .forEach(IdeaCategory::retire);
        for (int i = 0; i < draft.categories().size(); i++) {
            writeCategory(i, draft.categories().get(i));
        }
    }

    private void writeCategory(int position, CategoryDraft draft) {
        BilingualText name = BilingualText.ofLines(draft.nameAr(), draft.nameEn());
        categories.stream()
                .filter(known -> isOf(known, draft))
                .findFirst()
                .ifPresentOrElse(
                        known -> known.reword(position, name),
                        () -> categories.add(new IdeaCategory(this, position, name)));
    }

    private static boolean isOf(IdeaCategory known, CategoryDraft draft) {
        return known.id() != null && Objects.equals(known.id(), draft.id());
    }

    public Long id() {
        return id;
    }

    /** The government entity in charge of the ideas, unless another one is chosen for an idea. */
    public Optional<Long> entityId() {
        return Optional.ofNullable(entityId);
    }

    /** Whether this is the one round that is always there. */
    public boolean isStanding() {
        return standing;
    }

    /** Who may write and support. */
    public Eligibility eligibility() {
        return eligibility;
    }

    public BilingualText title() {
        return title;
    }

    public BilingualText question() {
        return question;
    }

    public BilingualText description() {
        return description;
    }

    public ModerationMode mode() {
        return mode;
    }

    /** How many supports oblige the entity to answer; 0 for none. */
    public int threshold() {
        return threshold;
    }

    /** Within how many working days it answers then. */
    public int answerDays() {
        return answerDays;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
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

    /** The round's own categories, the retired ones too. */
    public List<IdeaCategory> categories() {
        return Collections.unmodifiableList(categories);
    }
}
