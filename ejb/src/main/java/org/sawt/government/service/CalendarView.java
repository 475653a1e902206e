package org.sawt.government.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A working calendar.
 *
 * @param workingDays in the order of Bahrain's week, from Sunday
 * @param holidays in the order of the days
 */
public record CalendarView(
        long id,
        int version,
        String nameAr,
        String nameEn,
        List<DayOfWeek> workingDays,
        LocalTime opensAt,
        LocalTime closesAt,
        List<HolidayView> holidays) {

    public CalendarView {
        workingDays = List.copyOf(workingDays);
        holidays = List.copyOf(holidays);
    }

    static List<DayOfWeek> inOrder(Set<DayOfWeek> days) {
        return days.stream()
                .sorted(Comparator.comparingInt(day -> day.getValue() % DayOfWeek.values().length))
                .toList();
    }

    /** The holidays from this day on, at most so many. */
    public List<HolidayView> holidaysFrom(LocalDate day, int most) {
        return holidays.stream()
                .filter(holiday -> !holiday.day().isBefore(day))
                .limit(most)
                .toList();
    }
}
