package org.sawt.government.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.sawt.government.GovernmentEntity;
import org.sawt.government.WorkingCalendar;

/** Counts deadlines in the working days of a government entity, or of the portal's first calendar where there is none. */
@ApplicationScoped
public class Deadlines {

    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");

    @Inject
    GovernmentRepository entities;

    @Inject
    CalendarRepository calendars;

    /**
     * The end of the office hours on the day on which so many working days have passed.
     *
     * @param entityId whose working days, or null
     */
    public Instant after(Instant from, int workingDays, Long entityId) {
        WorkingCalendar calendar = calendar(entityId);
        LocalDate day = calendar.plusWorkingDays(LocalDate.ofInstant(from, BAHRAIN), workingDays);
        return day.atTime(calendar.closesAt()).atZone(BAHRAIN).toInstant();
    }

    private WorkingCalendar calendar(Long entityId) {
        return Optional.ofNullable(entityId)
                .flatMap(entities::find)
                .map(GovernmentEntity::calendarId)
                .or(calendars::first)
                .flatMap(calendars::find)
                .orElseThrow();
    }
}
