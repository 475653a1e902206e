package org.sawt.government;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
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
import java.time.LocalDate;
import java.util.Objects;
import org.sawt.common.BilingualText;

/** One day on which the offices are closed; lives and dies with its {@link WorkingCalendar}. */
@Entity
@Table(name = "holiday")
@Access(AccessType.FIELD)
public class Holiday {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "holiday_seq")
    @SequenceGenerator(name = "holiday_seq", sequenceName = "holiday_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "calendar_id", nullable = false)
    private WorkingCalendar calendar;

    private LocalDate day;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "name_en", nullable = false))
    private BilingualText name;

    protected Holiday() {}

    Holiday(WorkingCalendar calendar, LocalDate day, BilingualText name) {
        this.calendar = Objects.requireNonNull(calendar);
        this.day = Objects.requireNonNull(day);
        this.name = Objects.requireNonNull(name);
    }

    public LocalDate day() {
        return day;
    }

    public BilingualText name() {
        return name;
    }
}
