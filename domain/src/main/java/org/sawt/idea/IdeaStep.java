package org.sawt.idea;

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
import java.time.Instant;
import java.util.Optional;

/** A step that the entity in charge took with an idea, and why. Never changed, never removed. */
@Entity
@Table(name = "idea_step")
@Cacheable(false)
public class IdeaStep {
    @Id
    @SequenceGenerator(name = "idea_step_seq", sequenceName = "idea_step_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idea_step_seq")
    private Long id;

    @Column(name = "idea_id", nullable = false)
    private long ideaId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status", nullable = false)
    private IdeaStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status", nullable = false)
    private IdeaStatus to;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String language;

    @Column(name = "entity_id")
    private Long entityId;

    @Column(name = "officer_id", nullable = false)
    private long officerId;

    @Column(name = "taken_at", nullable = false)
    private Instant takenAt;

    protected IdeaStep() {}

    IdeaStep(Idea idea, IdeaStatus from, IdeaAnswer answer, IdeaOfficial official, Instant now) {
        this.ideaId = idea.id();
        this.from = from;
        this.to = answer.status();
        this.reason = IdeaRules.checkReason(answer);
        this.language = answer.language();
        this.entityId = official.entityId();
        this.officerId = official.accountId();
        this.takenAt = now;
    }

    public Long id() {
        return id;
    }

    public long ideaId() {
        return ideaId;
    }

    public IdeaStatus from() {
        return from;
    }

    public IdeaStatus to() {
        return to;
    }

    public String reason() {
        return reason;
    }

    /** In which the reason is written. */
    public String language() {
        return language;
    }

    public Optional<Long> entityId() {
        return Optional.ofNullable(entityId);
    }

    public long officerId() {
        return officerId;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
