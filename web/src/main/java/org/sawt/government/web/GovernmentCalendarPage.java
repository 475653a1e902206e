package org.sawt.government.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.sawt.common.RuleViolation;
import org.sawt.common.web.Notice;
import org.sawt.common.web.Redirects;
import org.sawt.common.web.RequestInput;
import org.sawt.government.service.CalendarQueries;
import org.sawt.government.service.CalendarService;
import org.sawt.government.service.CalendarView;
import org.sawt.government.service.HolidayView;

/** An administrator writes down a calendar and its holidays. */
@Named
@RequestScoped
public class GovernmentCalendarPage {

    static final String FORM = "calendarForm";

    @Inject
    RequestInput input;

    @Inject
    CalendarQueries queries;

    @Inject
    CalendarService calendars;

    @Inject
    Redirects redirects;

    @Inject
    Notice notice;

    private CalendarView calendar;
    private CalendarForm form;

    /** Also reached through the getters: a postback asks for what its buttons depend on before any action runs. */
    public void load() {
        if (calendar == null && !isNew()) {
            calendar = queries.get(input.id("government.notFound"));
        }
    }

    public boolean isNew() {
        return input.number("id").isEmpty();
    }

    /** The stored calendar; null for a new one. */
    public CalendarView getCalendar() {
        load();
        return calendar;
    }

    public CalendarForm getForm() {
        if (form == null) {
            form = input.isSent(FORM) || isNew() ? new CalendarForm() : CalendarForm.of(getCalendar());
        }
        return form;
    }

    /** The version that the page started from: the sent one on a postback, so that two tabs notice each other. */
    public int getVersion() {
        OptionalLong sent = input.number("version");
        return sent.isPresent() || getCalendar() == null ? (int) sent.orElse(0) : calendar.version();
    }

    public void save() {
        if (isNew()) {
            done(calendars.establish(getForm().draft()), "government.edit.saved");
        } else {
            calendars.revise(
                    input.id("government.notFound"), getVersion(), getForm().draft());
            done(input.id("government.notFound"), "government.edit.saved");
        }
    }

    public void addHoliday() {
        calendars.addHoliday(input.id("government.notFound"), getForm().holiday());
        done(input.id("government.notFound"), "government.calendar.holidayAdded");
    }

    public void removeHolidays() {
        List<String> chosen = input.texts("day");
        if (chosen.isEmpty()) {
            throw RuleViolation.invalid("removed", "government.calendar.nothingChosen");
        }
        calendars.removeHolidays(
                input.id("government.notFound"),
                chosen.stream().map(GovernmentCalendarPage::parsed).toList());
        done(input.id("government.notFound"), "government.calendar.holidaysRemoved");
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException malformed) {
            throw RuleViolation.invalid("removed", "common.field.unreadable");
        }
    }

    private void done(long id, String message) {
        notice.show(message);
        redirects.to("admin/calendars/" + id + (input.text("year").isEmpty() ? "" : "?year=" + getYear()));
    }

    /** The year whose holidays are shown: the one in the address, else this one. */
    public int getYear() {
        return (int) Math.clamp(input.number("year").orElse(input.today().getYear()), 1L, 9999L);
    }

    /** The years that have holidays, with the one that is shown. */
    public List<Integer> getYears() {
        return Stream.concat(
                        getCalendar().holidays().stream()
                                .map(holiday -> holiday.day().getYear()),
                        Stream.of(getYear()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The holidays of the year that is shown. */
    public List<HolidayView> getHolidays() {
        return getCalendar().holidays().stream()
                .filter(holiday -> holiday.day().getYear() == getYear())
                .toList();
    }
}
