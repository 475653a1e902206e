package org.sawt.government.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.sawt.common.Page;
import org.sawt.government.WorkingCalendar;

/** Where working calendars are kept. */
@ApplicationScoped
class CalendarRepository {

    private static final String NAMED =
            " FROM working_calendar c WHERE LOCATE(?, c.name_ar) > 0 OR LOCATE(?, c.name_en) > 0";

    @PersistenceContext
    EntityManager entityManager;

    void add(WorkingCalendar calendar) {
        entityManager.persist(calendar);
        entityManager.flush();
    }

    /** The calendar with its holidays. */
    Optional<WorkingCalendar> find(long id) {
        return entityManager
                .createQuery(
                        "SELECT DISTINCT c FROM WorkingCalendar c LEFT JOIN FETCH c.holidays WHERE c.id = :id",
                        WorkingCalendar.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The calendar, locked until the end of the transaction, so that a day becomes a holiday once. */
    Optional<WorkingCalendar> lock(long id) {
        return Optional.ofNullable(entityManager.find(WorkingCalendar.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    boolean exists(long id) {
        return entityManager.find(WorkingCalendar.class, id) != null;
    }

    /** The calendar that every portal begins with. */
    Optional<Long> first() {
        return Optional.ofNullable(entityManager
                .createQuery("SELECT MIN(c.id) FROM WorkingCalendar c", Long.class)
                .getSingleResult());
    }

    /** What all calendars are called, by their Arabic names. */
    List<EntityName> names() {
        return entityManager
                .createQuery(
                        "SELECT c.id, c.name.ar, c.name.en FROM WorkingCalendar c ORDER BY c.name.ar, c.id",
                        Object[].class)
                .getResultStream()
                .map(row -> new EntityName((Long) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** One page of the calendars with a name that contains this; empty for all. */
    Page<CalendarCard> list(String text, int page, int size) {
        Number total = (Number) with(text, "SELECT COUNT(*)" + NAMED).getSingleResult();
        List<?> rows = with(
                        text,
                        "SELECT c.id, c.name_ar, c.name_en,"
                                + " (SELECT COUNT(*) FROM holiday h WHERE h.calendar_id = c.id),"
                                + " (SELECT COUNT(*) FROM government_entity e WHERE e.calendar_id = c.id)"
                                + NAMED + " ORDER BY c.name_ar, c.id")
                .setFirstResult(Page.offset(page, size))
                .setMaxResults(size)
                .getResultList();
        List<CalendarCard> items =
                rows.stream().map(row -> card((Object[]) row)).toList();
        return new Page<>(items, total.longValue(), page, size);
    }

    private Query with(String text, String sql) {
        return entityManager.createNativeQuery(sql).setParameter(1, text).setParameter(2, text);
    }

    private static CalendarCard card(Object[] row) {
        return new CalendarCard(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue());
    }
}
