package org.sawt.government;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/** What an administrator typed for a calendar. */
public record CalendarDraft(
        String nameAr, String nameEn, Set<DayOfWeek> workingDays, LocalTime opensAt, LocalTime closesAt) {

    public CalendarDraft {
        workingDays = Set.copyOf(workingDays);
    }
}
