package org.sawt.government;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sawt.common.RuleViolation;

class WorkingCalendarTest {

    private static final Set<DayOfWeek> BAHRAIN = Set.of(SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY);
    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final LocalTime TWO = LocalTime.of(14, 0);

    /** Sunday to Thursday, with the National Day of Wednesday 16 and Thursday 17 December 2026. */
    private static WorkingCalendar calendar() {
        WorkingCalendar calendar = new WorkingCalendar(draft(BAHRAIN));
        calendar.addHoliday(holiday("2026-12-16", "2026-12-17"));
        return calendar;
    }

    private static CalendarDraft draft(Set<DayOfWeek> days) {
        return new CalendarDraft("الدوام", "Working days", days, SEVEN, TWO);
    }

    private static HolidayDraft holiday(String first, String last) {
        LocalDate end = last == null ? null : LocalDate.parse(last);
        return new HolidayDraft(LocalDate.parse(first), end, "العيد الوطني", "National Day");
    }

    private static void assertInvalid(Executable call, String... expected) {
        RuleViolation violation = assertThrows(RuleViolation.class, call);
        assertEquals(
                List.of(expected),
                violation.violations().stream()
                        .map(each -> each.field() + " " + each.key())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-13, true", // Sunday
        "2026-12-15, true", // Tuesday
        "2026-12-16, false", // holiday
        "2026-12-18, false", // Friday
        "2026-12-19, false", // Saturday
        "2026-12-20, true"
    })
    void knowsItsWorkingDays(LocalDate day, boolean working) {
        assertEquals(working, calendar().isWorkingDay(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-13, 0, 2026-12-13", // a working day itself
        "2026-12-13, 1, 2026-12-14",
        "2026-12-15, 1, 2026-12-20", // over holidays and weekend
        "2026-12-15, 6, 2026-12-27",
        "2026-12-18, 0, 2026-12-20", // a Friday counts from the next working day
        "2026-12-18, 1, 2026-12-20",
        "2026-12-16, 2, 2026-12-21",
        "2024-02-28, 1, 2024-02-29", // leap day, a Thursday
        "2026-12-31, 1, 2027-01-03"
    })
    void countsWorkingDays(LocalDate from, int days, LocalDate expected) {
        assertEquals(expected, calendar().plusWorkingDays(from, days));
    }

    @Test
    void countsAYearOfWorkingDays() {
        WorkingCalendar calendar = calendar();
        LocalDate from = LocalDate.parse("2026-01-01");
        LocalDate to = calendar.plusWorkingDays(from, 250);
        long working = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        assertEquals(250, working);
        assertTrue(calendar.isWorkingDay(to));
    }

    @Test
    void doesNotCountBackwards() {
        assertThrows(
                IllegalArgumentException.class, () -> calendar().plusWorkingDays(LocalDate.parse("2026-01-01"), -1));
    }

    @Test
    void endsWithOneWorkingDayAWeek() {
        WorkingCalendar calendar = new WorkingCalendar(draft(Set.of(FRIDAY)));
        assertEquals(LocalDate.parse("2026-12-25"), calendar.plusWorkingDays(LocalDate.parse("2026-12-11"), 2));
        assertEquals(Set.of(FRIDAY), calendar.workingDays());
    }

    @Test
    void needsAWorkingDayAndHoursInOrder() {
        assertInvalid(
                () -> new WorkingCalendar(new CalendarDraft("", "Working days", Set.of(), TWO, SEVEN)),
                "nameAr government.edit.nameMissing",
                "workingDays government.calendar.daysMissing",
                "closesAt government.calendar.timesOrder");
    }

    @Test
    void takesEachDayOnce() {
        WorkingCalendar calendar = calendar();
        assertInvalid(
                () -> calendar.addHoliday(holiday("2026-12-17", "2026-12-18")),
                "first government.calendar.holidayTaken");
        assertEquals(
                List.of(LocalDate.parse("2026-12-16"), LocalDate.parse("2026-12-17")),
                calendar.holidays().stream().map(Holiday::day).toList());
    }

    @Test
    void refusesAHolidayThatEndsBeforeItBeginsOrNever() {
        WorkingCalendar calendar = calendar();
        assertInvalid(
                () -> calendar.addHoliday(holiday("2027-01-02", "2027-01-01")), "last government.calendar.lastDay");
        assertInvalid(
                () -> calendar.addHoliday(holiday("2027-01-01", "2027-02-01")), "last government.calendar.lastDay");
        assertInvalid(() -> calendar.addHoliday(holiday("1815-06-18", null)), "first government.calendar.dayRange");
        calendar.addHoliday(holiday("2027-01-01", null));
        calendar.addHoliday(holiday("2027-03-01", "2027-03-31"));
    }

    @Test
    void opensOnADayThatIsNoHolidayAnyMore() {
        WorkingCalendar calendar = calendar();
        LocalDate day = LocalDate.parse("2026-12-16");
        assertTrue(calendar.removeHoliday(day));
        assertFalse(calendar.removeHoliday(day));
        assertTrue(calendar.isWorkingDay(day));
    }
}
