package org.sawt.common;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/** What an administrator decided about a part of the portal: on or off. Without such a decision its default holds. */
@Entity
@Table(name = "feature_switch")
@Access(AccessType.FIELD)
public class FeatureSwitch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "feature_switch_seq")
    @SequenceGenerator(name = "feature_switch_seq", sequenceName = "feature_switch_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String name;

    @Column(name = "turned_on")
    private boolean turnedOn;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected FeatureSwitch() {}

    /** The switch as it stands by default. */
    public FeatureSwitch(String name, boolean turnedOn, Instant now) {
        this.name = Objects.requireNonNull(name);
        this.turnedOn = turnedOn;
        this.changedAt = now;
    }

    /** True when this changed anything. */
    public boolean turn(boolean on, Instant now) {
        boolean changed = turnedOn != on;
        this.turnedOn = on;
        this.changedAt = now;
        return changed;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public boolean isOn() {
        return turnedOn;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** What audit rows call this switch. */
    public SubjectRef subject() {
        return new SubjectRef("featureSwitch", id);
    }
}
