package org.sawt.government.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.sawt.government.EntityContact;
import org.sawt.government.EntityDraft;
import org.sawt.government.EntityKind;
import org.sawt.government.GovernmentEntity;
import org.sawt.government.HolidayDraft;
import org.sawt.government.WorkingCalendar;

/** Fills a demonstration with made-up government entities and the holidays of two years, once. */
@ApplicationScoped
public class GovernmentDemo {

    private static final ZoneId BAHRAIN = ZoneId.of("Asia/Bahrain");

    @Inject
    GovernmentRepository entities;

    @Inject
    CalendarRepository calendars;

    @Inject
    Clock clock;

    /** Makes what is missing; called in a transaction. */
    public void prepare() {
        long calendar = calendars.first().orElseThrow();
        try (JsonReader reader = Json.createReader(GovernmentDemo.class.getResourceAsStream("demo-entities.json"))) {
            reader.readArray().getValuesAs(JsonObject.class).forEach(entity -> establish(entity, calendar));
        }
        WorkingCalendar standard = calendars.lock(calendar).orElseThrow();
        if (standard.holidays().isEmpty()) {
            int year = LocalDate.now(clock.withZone(BAHRAIN)).getYear();
            celebrate(standard, year);
            celebrate(standard, year + 1);
        }
    }

    /** The number of the made-up entity with this English abbreviation; none for an empty one. */
    public Optional<Long> findEntity(String abbreviation) {
        return abbreviation.isEmpty() ? Optional.empty() : entities.findByAbbreviation(abbreviation);
    }

    private void establish(JsonObject entity, long calendar) {
        String abbreviation = entity.getString("abbreviationEn");
        if (findEntity(abbreviation).isEmpty()) {
            entities.add(new GovernmentEntity(draft(entity, abbreviation, calendar), clock.instant()));
        }
    }

    private EntityDraft draft(JsonObject entity, String abbreviation, long calendar) {
        String parent = entity.getString("parent", "");
        return new EntityDraft(
                EntityKind.ofCode(entity.getString("kind")).orElseThrow(),
                entity.getString("nameAr"),
                entity.getString("nameEn"),
                entity.getString("abbreviationAr"),
                abbreviation,
                contact(entity),
                parent.isEmpty() ? null : findEntity(parent).orElseThrow(),
                calendar);
    }

    private static EntityContact contact(JsonObject entity) {
        String host = entity.getString("host");
        return new EntityContact(
                "contact@" + host,
                entity.getString("phone"),
                "https://" + host,
                entity.getString("addressAr"),
                entity.getString("addressEn"));
    }

    /** The holidays whose date does not depend on the moon. */
    private static void celebrate(WorkingCalendar calendar, int year) {
        calendar.addHoliday(day(LocalDate.of(year, 1, 1), 1, "رأس السنة الميلادية", "New Year’s Day"));
        calendar.addHoliday(day(LocalDate.of(year, 5, 1), 1, "عيد العمال", "Labour Day"));
        calendar.addHoliday(day(LocalDate.of(year, 12, 16), 2, "العيد الوطني", "National Day"));
    }

    private static HolidayDraft day(LocalDate first, int days, String nameAr, String nameEn) {
        return new HolidayDraft(first, first.plusDays(days - 1L), nameAr, nameEn);
    }
}
