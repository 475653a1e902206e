package org.sawt.idea;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.sawt.common.RuleViolation;

/** A step towards doing an accepted idea: planned for a day, and one day {@link #complete done}. */
@Entity
@Table(name = "idea_milestone")
@Cacheable(false)
public class IdeaMilestone {
    @Id
    @SequenceGenerator(name = "idea_milestone_seq", sequenceName = "idea_milestone_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idea_milestone_seq")
    private Long id;

    @Column(name = "idea_id", nullable = false)
    private long ideaId;

    @Column(nullable = false)
    private String title;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "done_at")
    private Instant doneAt;

    protected IdeaMilestone() {}

    /** Planned for an idea that is accepted. */
    public IdeaMilestone(Idea idea, String title, LocalDate dueOn) {
        idea.requirePublic();
        if (!idea.status().hasMilestones()) {
            throw RuleViolation.conflict("idea.milestone.notAccepted");
        }
        if (dueOn == null) {
            throw RuleViolation.invalid("dueOn", "idea.milestone.dueOn.required");
        }
        this.ideaId = Objects.requireNonNull(idea.id());
        this.title = IdeaRules.checkMilestone(title);
        this.dueOn = dueOn;
    }

    /** Notes that it has been reached; false when that has been noted. */
    public boolean complete(Instant now) {
        boolean first = doneAt == null;
        doneAt = first ? now : doneAt;
        return first;
    }

    public Long id() {
        return id;
    }

    public long ideaId() {
        return ideaId;
    }

    public String title() {
        return title;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }
}
