package org.sawt.government.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import org.sawt.common.Roles;
import org.sawt.common.RuleViolation;
import org.sawt.common.service.AuditTrail;
import org.sawt.government.CalendarDraft;
import org.sawt.government.HolidayDraft;
import org.sawt.government.WorkingCalendar;

/** What an administrator does with calendars and holidays. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class CalendarService {

    @Inject
    CalendarRepository calendars;

    @Inject
    AuditTrail audit;

    /** Makes a new calendar without holidays and returns its id. */
    @RolesAllowed(Roles.ADMIN)
    public long establish(CalendarDraft draft) {
        WorkingCalendar calendar = new WorkingCalendar(draft);
        calendars.add(calendar);
        record(calendar, "calendar.established", null, "active");
        return calendar.id();
    }

    /** Rewrites name, days and hours, unless they have been changed since the version that the caller saw. */
    @RolesAllowed(Roles.ADMIN)
    public void revise(long id, int version, CalendarDraft draft) {
        WorkingCalendar calendar = getForChange(id);
        if (calendar.version() != version) {
            throw RuleViolation.conflict("government.edit.stale");
        }
        calendar.revise(draft);
        record(calendar, "calendar.revised", String.valueOf(version), String.valueOf(version + 1));
    }

    /** Closes the offices on each day of a holiday. */
    @RolesAllowed(Roles.ADMIN)
    public void addHoliday(long id, HolidayDraft draft) {
        WorkingCalendar calendar = getForChange(id);
        calendar.addHoliday(draft);
        record(calendar, "calendar.holidayAdded", null, draft.first() + "/" + draft.end());
    }

    /** Lets the offices work on these days again; those that were no holidays stay what they are. */
    @RolesAllowed(Roles.ADMIN)
    public void removeHolidays(long id, Collection<LocalDate> days) {
        WorkingCalendar calendar = getForChange(id);
        for (LocalDate day : days) {
            if (calendar.removeHoliday(day)) {
                record(calendar, "calendar.holidayRemoved", day.toString(), null);
            }
        }
    }

    private WorkingCalendar getForChange(long id) {
        return calendars.lock(id).orElseThrow(() -> RuleViolation.notFound("government.calendar.notFound"));
    }

    private void record(WorkingCalendar calendar, String action, String from, String to) {
        audit.record(WorkingCalendar.subject(calendar.id()), action, from, to);
    }
}
