package org.sawt.government.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.sawt.common.Page;
import org.sawt.common.PlainText;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.government.WorkingCalendar;

/** What the pages show of calendars. */
@Stateless
public class CalendarQueries {

    @Inject
    CalendarRepository calendars;

    /** A calendar with its holidays. */
    @PermitAll
    public CalendarView get(long id) {
        WorkingCalendar calendar =
                calendars.find(id).orElseThrow(() -> RuleViolation.notFound("government.calendar.notFound"));
        return new CalendarView(
                calendar.id(),
                calendar.version(),
                calendar.name().ar(),
                calendar.name().en(),
                CalendarView.inOrder(calendar.workingDays()),
                calendar.opensAt(),
                calendar.closesAt(),
                calendar.holidays().stream()
                        .map(day -> new HolidayView(
                                day.day(), day.name().ar(), day.name().en()))
                        .toList());
    }

    /** What all calendars are called, to choose one. */
    @PermitAll
    public List<EntityName> names() {
        return calendars.names();
    }

    /** One page of the calendars whose name contains the text. Page counts from 1. */
    @RolesAllowed(Roles.ADMIN)
    public Page<CalendarCard> list(String text, int page, int size) {
        return calendars.list(PlainText.cleanLine(text), page, size);
    }
}
