package org.sawt.government.api;

import java.util.List;
import java.util.Locale;
import org.sawt.government.service.CalendarView;
import org.sawt.government.service.EntityView;

/**
 * A government entity with how to reach it and when it works.
 *
 * @param status "active" or "closed"
 */
public record EntityDetail(
        long id,
        String kind,
        String status,
        String nameAr,
        String nameEn,
        String abbreviationAr,
        String abbreviationEn,
        String email,
        String phone,
        String website,
        String addressAr,
        String addressEn,
        EntityItem.Name parent,
        List<EntityItem.Name> children,
        Calendar calendar,
        String logo) {

    /** The days and hours on which an entity works, in the time of Bahrain. */
    public record Calendar(
            String nameAr,
            String nameEn,
            List<String> workingDays,
            String opensAt,
            String closesAt,
            List<Holiday> holidays) {

        private static Calendar of(CalendarView calendar) {
            return new Calendar(
                    calendar.nameAr(),
                    calendar.nameEn(),
                    calendar.workingDays().stream()
                            .map(day -> day.name().toLowerCase(Locale.ROOT))
                            .toList(),
                    calendar.opensAt().toString(),
                    calendar.closesAt().toString(),
                    calendar.holidays().stream()
                            .map(holiday -> new Holiday(holiday.day().toString(), holiday.nameAr(), holiday.nameEn()))
                            .toList());
        }
    }

    /** A day on which it is closed. */
    public record Holiday(String date, String nameAr, String nameEn) {}

    static EntityDetail of(EntityView entity) {
        return new EntityDetail(
                entity.id(),
                entity.kind().code(),
                entity.active() ? "active" : "closed",
                entity.nameAr(),
                entity.nameEn(),
                given(entity.abbreviationAr()),
                given(entity.abbreviationEn()),
                given(entity.contact().email()),
                given(entity.contact().phone()),
                given(entity.contact().website()),
                given(entity.contact().addressAr()),
                given(entity.contact().addressEn()),
                EntityItem.Name.of(entity.parent()),
                entity.children().stream().map(EntityItem.Name::of).toList(),
                Calendar.of(entity.calendar()),
                EntityItem.logo(entity.id(), entity.logoHash()));
    }

    /** Nothing is left out of the answer rather than written as an empty text. */
    private static String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
