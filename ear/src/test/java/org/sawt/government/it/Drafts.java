package org.sawt.government.it;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.sawt.government.CalendarDraft;
import org.sawt.government.EntityContact;
import org.sawt.government.EntityDraft;
import org.sawt.government.EntityKind;
import org.sawt.government.HolidayDraft;

/** What an administrator types, for tests inside the server. */
final class Drafts {

    private Drafts() {}

    static EntityDraft entity(String nameEn, Long parent, long calendar) {
        EntityContact contact = new EntityContact(
                "info@works.sawt.example", "17000100", "https://works.sawt.example", "المنامة", "Manama");
        return new EntityDraft(EntityKind.MINISTRY, "وزارة " + nameEn, nameEn, "و", "M", contact, parent, calendar);
    }

    static CalendarDraft calendar(String nameEn) {
        return new CalendarDraft(
                "دوام " + nameEn,
                nameEn,
                Set.of(DayOfWeek.SUNDAY, DayOfWeek.THURSDAY),
                LocalTime.of(7, 30),
                LocalTime.of(14, 15));
    }

    static HolidayDraft holiday(String first, String last) {
        return new HolidayDraft(LocalDate.parse(first), LocalDate.parse(last), "عيد", "Feast");
    }
}
