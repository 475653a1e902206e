package org.sawt.government;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sawt.common.PlainText;
import org.sawt.common.Violations;

/** What a calendar and its holidays must be. */
final class CalendarRules {

    static final int NAME_LENGTH = 200;
    static final int LONGEST_HOLIDAY = 31;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private CalendarRules() {}

    /** A calendar without a working day would never let a deadline pass. */
    static void check(CalendarDraft draft) {
        Violations violations = new Violations();
        checkName(violations, "nameAr", draft.nameAr());
        checkName(violations, "nameEn", draft.nameEn());
        violations.check(!draft.workingDays().isEmpty(), "workingDays", "government.calendar.daysMissing");
        violations.check(draft.opensAt() != null, "opensAt", "government.calendar.timeMissing");
        violations.check(draft.closesAt() != null, "closesAt", "government.calendar.timeMissing");
        boolean known = draft.opensAt() != null && draft.closesAt() != null;
        violations.check(
                !known || draft.opensAt().isBefore(draft.closesAt()), "closesAt", "government.calendar.timesOrder");
        violations.throwIfAny();
    }

    static void check(HolidayDraft draft) {
        Violations violations = new Violations();
        checkName(violations, "holidayAr", draft.nameAr());
        checkName(violations, "holidayEn", draft.nameEn());
        violations.check(draft.first() != null, "first", "government.calendar.dayMissing");
        violations.check(draft.first() == null || isPlausible(draft.first()), "first", "government.calendar.dayRange");
        violations.check(
                draft.first() == null || isSpan(draft), "last", "government.calendar.lastDay", LONGEST_HOLIDAY);
        violations.throwIfAny();
    }

    private static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() < LAST_YEAR;
    }

    private static boolean isSpan(HolidayDraft draft) {
        long later = ChronoUnit.DAYS.between(draft.first(), draft.end());
        return later >= 0 && later < LONGEST_HOLIDAY;
    }

    private static void checkName(Violations violations, String field, String name) {
        String line = PlainText.cleanLine(name);
        violations.check(!line.isEmpty(), field, "government.edit.nameMissing");
        violations.check(PlainText.length(line) <= NAME_LENGTH, field, "government.edit.tooLong", NAME_LENGTH);
    }
}
