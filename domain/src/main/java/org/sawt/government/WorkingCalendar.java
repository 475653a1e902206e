package org.sawt.government;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sawt.common.BilingualText;
import org.sawt.common.PlainText;
import org.sawt.common.RuleViolation;
import org.sawt.common.SubjectRef;

/**
 * The days and hours on which offices work, and their holidays. Deadlines are counted in its working days. It is
 * {@link #revise revised} at will; holidays are {@link #addHoliday added} and {@link #removeHoliday removed} one by one.
 */
@Entity
@Table(name = "working_calendar")
@Access(AccessType.FIELD)
public class WorkingCalendar {

    /** The most holidays of one calendar: some thirty years of them. */
    public static final int MOST_HOLIDAYS = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "working_calendar_seq")
    @SequenceGenerator(name = "working_calendar_seq", sequenceName = "working_calendar_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "name_ar", nullable = false))
    @AttributeOverride(name = "en", column = @Column(name = "name_en", nullable = false))
    private BilingualText name;

    @Column(name = "working_days")
    private String workingDays;

    @Column(name = "opens_at")
    private LocalTime opensAt;

    @Column(name = "closes_at")
    private LocalTime closesAt;

    @OneToMany(mappedBy = "calendar", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Holiday> holidays = new ArrayList<>();

    protected WorkingCalendar() {}

    /** A calendar without holidays; what was typed is checked here. */
    public WorkingCalendar(CalendarDraft draft) {
        write(draft);
    }

    /** Replaces name, days and hours; the holidays stay. */
    public void revise(CalendarDraft draft) {
        write(draft);
    }

    private void write(CalendarDraft draft) {
        CalendarRules.check(draft);
        this.name = BilingualText.of(PlainText.cleanLine(draft.nameAr()), PlainText.cleanLine(draft.nameEn()));
        this.workingDays = EnumSet.copyOf(draft.workingDays()).stream()
                .map(DayOfWeek::name)
                .collect(Collectors.joining(","));
        this.opensAt = draft.opensAt();
        this.closesAt = draft.closesAt();
    }

    /**
     * Closes the offices on each day of the holiday.
     *
     * @throws RuleViolation INVALID when a day is a holiday already, or what was typed breaks a rule
     */
    public void addHoliday(HolidayDraft draft) {
        CalendarRules.check(draft);
        BilingualText of = BilingualText.of(PlainText.cleanLine(draft.nameAr()), PlainText.cleanLine(draft.nameEn()));
        List<LocalDate> days = draft.first().datesUntil(draft.end().plusDays(1)).toList();
        if (days.stream().anyMatch(this::isHoliday)) {
            throw RuleViolation.invalid("first", "government.calendar.holidayTaken");
        }
        if (holidays.size() + days.size() > MOST_HOLIDAYS) {
            throw RuleViolation.invalid("first", "government.calendar.tooManyHolidays", MOST_HOLIDAYS);
        }
        days.forEach(day -> holidays.add(new Holiday(this, day, of)));
    }

    /** True when that day was a holiday. */
    public boolean removeHoliday(LocalDate day) {
        return holidays.removeIf(holiday -> holiday.day().equals(day));
    }

    public boolean isWorkingDay(LocalDate date) {
        return workingDays().contains(date.getDayOfWeek()) && !isHoliday(date);
    }

    private boolean isHoliday(LocalDate date) {
        return holidays.stream().anyMatch(holiday -> holiday.day().equals(date));
    }

    /**
     * The day on which so many working days have passed after this one, which itself does not count. With none it is this
     * day, or the next working day when the offices are closed on it.
     */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are counted forwards: " + days);
        }
        Set<DayOfWeek> open = workingDays();
        Set<LocalDate> closed = holidays.stream().map(Holiday::day).collect(Collectors.toSet());
        LocalDate day = days == 0 ? date.minusDays(1) : date;
        for (int left = Math.max(1, days); left > 0; ) {
            day = day.plusDays(1);
            left -= open.contains(day.getDayOfWeek()) && !closed.contains(day) ? 1 : 0;
        }
        return day;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public BilingualText name() {
        return name;
    }

    /** The days of the week on which offices work; at least one. */
    public Set<DayOfWeek> workingDays() {
        return Collections.unmodifiableSet(Arrays.stream(workingDays.split(","))
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class))));
    }

    public LocalTime opensAt() {
        return opensAt;
    }

    public LocalTime closesAt() {
        return closesAt;
    }

    /** In the order of the days. */
    public List<Holiday> holidays() {
        return holidays.stream().sorted(Comparator.comparing(Holiday::day)).toList();
    }

    /** What audit rows call a calendar. */
    public static SubjectRef subject(long calendarId) {
        return new SubjectRef("calendar", calendarId);
    }
}
