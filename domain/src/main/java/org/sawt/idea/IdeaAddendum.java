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
import java.util.Objects;

/** What an author added to an idea when people had already supported the text as it stood. */
@Entity
@Table(name = "idea_addendum")
@Cacheable(false)
public class IdeaAddendum {
    @Id
    @SequenceGenerator(name = "idea_addendum_seq", sequenceName = "idea_addendum_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idea_addendum_seq")
    private Long id;

    @Column(name = "idea_id", nullable = false)
    private long ideaId;

    @Column(nullable = false)
    private String body;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    protected IdeaAddendum() {}

    /** @param html clean HTML */
    public IdeaAddendum(Idea idea, String html, Instant now) {
        idea.requirePublic();
        this.ideaId = Objects.requireNonNull(idea.id());
        this.body = IdeaRules.checkAddendum(html);
        this.addedAt = now;
    }

    public Long id() {
        return id;
    }

    public long ideaId() {
        return ideaId;
    }

    /** Clean HTML. */
    public String body() {
        return body;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
