package org.sawt.government.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sawt.common.RuleViolation;
import org.sawt.government.CalendarDraft;
import org.sawt.government.HolidayDraft;
import org.sawt.government.service.CalendarView;

/** What stands in the forms of a calendar: texts by the id of their input, and the boxes of the days of the week. */
public class CalendarForm {

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Boolean> days = new HashMap<>();

    /** An empty form; what was sent comes into it through the inputs of the page. */
    CalendarForm() {}

    static CalendarForm of(CalendarView calendar) {
        CalendarForm form = new CalendarForm();
        form.values.put("nameAr", calendar.nameAr());
        form.values.put("nameEn", calendar.nameEn());
        form.values.put("opensAt", calendar.opensAt().toString());
        form.values.put("closesAt", calendar.closesAt().toString());
        calendar.workingDays().forEach(day -> form.days.put(code(day), Boolean.TRUE));
        return form;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Map<String, Boolean> getDays() {
        return days;
    }

    CalendarDraft draft() {
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (Boolean.TRUE.equals(days.get(code(day)))) {
                chosen.add(day);
            }
        }
        return new CalendarDraft(
                value("nameAr"),
                value("nameEn"),
                chosen,
                parsed("opensAt", LocalTime::parse),
                parsed("closesAt", LocalTime::parse));
    }

    HolidayDraft holiday() {
        return new HolidayDraft(
                parsed("first", LocalDate::parse),
                parsed("last", LocalDate::parse),
                value("holidayAr"),
                value("holidayEn"));
    }

    private <T> T parsed(String name, Function<String, T> parser) {
        String text = value(name).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeParseException malformed) {
            throw RuleViolation.invalid(name, "common.field.unreadable");
        }
    }

    private String value(String name) {
        String value = values.get(name);
        return value == null ? "" : value;
    }

    private static String code(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
