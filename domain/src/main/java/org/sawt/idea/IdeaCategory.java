package org.sawt.idea;

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
import java.util.Objects;
import java.util.Optional;
import org.sawt.common.BilingualText;

/**
 * What an idea is about. A general one is there for every round that has none of its own; another one belongs to its
 * {@link IdeaRound}. One that is not wanted any more is {@link #retire retired}: ideas that have it keep it.
 */
@Entity
@Table(name = "idea_category")
@Cacheable(false)
public class IdeaCategory {
    @Id
    @SequenceGenerator(name = "idea_category_seq", sequenceName = "idea_category_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idea_category_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private IdeaRound round;

    private String code;

    @Column(nullable = false)
    private int position;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "name_en", nullable = false))
    private BilingualText name;

    @Column(nullable = false)
    private boolean active;

    protected IdeaCategory() {}

    IdeaCategory(IdeaRound round, int position, BilingualText name) {
        this.round = Objects.requireNonNull(round);
        this.active = true;
        reword(position, name);
    }

    void reword(int place, BilingualText wording) {
        position = place;
        name = Objects.requireNonNull(wording);
        active = true;
    }

    void retire() {
        active = false;
    }

    public Long id() {
        return id;
    }

    /** The word that programs know a general category by. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    public int position() {
        return position;
    }

    public BilingualText name() {
        return name;
    }

    public boolean isActive() {
        return active;
    }
}
