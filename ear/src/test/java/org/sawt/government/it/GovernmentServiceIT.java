package org.sawt.government.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.sawt.common.Page;
import org.sawt.common.RuleViolation;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.government.service.CalendarQueries;
import org.sawt.government.service.CalendarService;
import org.sawt.government.service.CalendarView;
import org.sawt.government.service.EntityCard;
import org.sawt.government.service.EntityFilter;
import org.sawt.government.service.EntityQueries;
import org.sawt.government.service.EntityService;
import org.sawt.government.service.EntityView;
import org.sawt.government.service.HolidayView;

@ExtendWith(ArquillianExtension.class)
class GovernmentServiceIT {

    private static final long ADMIN = 900_000_001L;

    @EJB(lookup = "java:global/sawt/sawt-ejb/EntityService")
    EntityService entities;

    @EJB(lookup = "java:global/sawt/sawt-ejb/EntityQueries")
    EntityQueries queries;

    @EJB(lookup = "java:global/sawt/sawt-ejb/CalendarService")
    CalendarService calendars;

    @EJB(lookup = "java:global/sawt/sawt-ejb/CalendarQueries")
    CalendarQueries calendarQueries;

    private final String word = UUID.randomUUID().toString();

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(GovernmentServiceIT.class, Drafts.class);
    }

    private static <T> T admin(Callable<T> call) throws Exception {
        return As.person(ADMIN, Set.of("admin"), call);
    }

    private static void adminDoes(Executable call) throws Exception {
        admin(() -> {
            try {
                call.execute();
            } catch (Exception e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
            return null;
        });
    }

    private long calendar() throws Exception {
        return admin(() -> calendars.establish(Drafts.calendar("Calendar " + word)));
    }

    private long entity(String name, Long parent, long calendar) throws Exception {
        return admin(() -> entities.establish(Drafts.entity(name + " " + word, parent, calendar)));
    }

    private static void assertRefused(RuleViolation.Kind kind, String key, Executable call) {
        RuleViolation refused = assertThrows(RuleViolation.class, call);
        assertEquals(kind, refused.kind());
        assertEquals(key, refused.violations().getFirst().key());
    }

    @Test
    void keepsWhatWasWritten() throws Exception {
        long calendar = calendar();
        long ministry = entity("Works", null, calendar);
        long directorate = entity("Roads", ministry, calendar);
        EntityView view = As.anonymous(() -> queries.get(directorate));
        assertEquals("Roads " + word, view.nameEn());
        assertEquals("info@works.sawt.example", view.contact().email());
        assertEquals(ministry, view.parent().id());
        assertEquals(LocalTime.of(7, 30), view.calendar().opensAt());
        assertEquals(
                List.of(DayOfWeek.SUNDAY, DayOfWeek.THURSDAY), view.calendar().workingDays());
        assertEquals(
                List.of(directorate),
                queries.get(ministry).children().stream()
                        .map(child -> child.id())
                        .toList());
        assertEquals(List.of("entity.established"), audited("entity", ministry));
    }

    @Test
    void findsByAPartOfAName() throws Exception {
        long calendar = calendar();
        long open = entity("Open 100%", null, calendar);
        long ended = entity("Ended", null, calendar);
        adminDoes(() -> entities.close(ended, queries.get(ended).version()));
        assertEquals(List.of(ended, open), found(word, null));
        assertEquals(List.of(open), found(word.toUpperCase(java.util.Locale.ROOT), true));
        assertEquals(List.of(open), found("100% " + word, null));
        assertEquals(List.of(), found("100_ " + word, null));
        Page<EntityCard> second = queries.list(new EntityFilter(word, null, null, "en"), 2, 1);
        assertEquals(2, second.total());
        assertEquals(open, second.items().getFirst().id());
    }

    private List<Long> found(String text, Boolean active) {
        return queries.list(new EntityFilter(text, null, active, "en"), 1, 20).items().stream()
                .map(EntityCard::id)
                .toList();
    }

    @Test
    void refusesToWriteOverWhatAnotherTabHasRevised() throws Exception {
        long calendar = calendar();
        long id = entity("Works", null, calendar);
        int version = queries.get(id).version();
        adminDoes(() -> entities.revise(id, version, Drafts.entity("First " + word, null, calendar)));
        assertRefused(
                RuleViolation.Kind.CONFLICT,
                "government.edit.stale",
                () -> adminDoes(() -> entities.revise(id, version, Drafts.entity("Second", null, calendar))));
        assertRefused(
                RuleViolation.Kind.CONFLICT,
                "government.edit.stale",
                () -> adminDoes(() -> entities.close(id, version)));
        assertEquals("First " + word, queries.get(id).nameEn());
    }

    @Test
    void neverTurnsTheTreeIntoACircle() throws Exception {
        long calendar = calendar();
        long top = entity("Top", null, calendar);
        long middle = entity("Middle", top, calendar);
        long leaf = entity("Leaf", middle, calendar);
        assertRefused(
                RuleViolation.Kind.INVALID,
                "government.edit.cycle",
                () -> adminDoes(() -> entities.revise(top, version(top), Drafts.entity("Top", leaf, calendar))));
        long other = entity("Other", null, calendar);
        List<Throwable> failures = together(
                () -> entities.revise(top, version(top), Drafts.entity("Top", other, calendar)),
                () -> entities.revise(other, version(other), Drafts.entity("Other", top, calendar)));
        assertEquals(1, failures.size(), failures.toString());
        boolean topAbove = queries.get(other).parent() != null;
        assertTrue(topAbove ^ (queries.get(top).parent() != null));
    }

    @Test
    void endsFromTheBottomAndReturnsFromTheTop() throws Exception {
        long calendar = calendar();
        long top = entity("Top", null, calendar);
        long leaf = entity("Leaf", top, calendar);
        assertRefused(
                RuleViolation.Kind.CONFLICT,
                "government.edit.hasActive",
                () -> adminDoes(() -> entities.close(top, version(top))));
        adminDoes(() -> entities.close(leaf, version(leaf)));
        adminDoes(() -> entities.close(top, version(top)));
        assertFalse(queries.isActive(top));
        assertRefused(
                RuleViolation.Kind.CONFLICT,
                "government.edit.parentClosed",
                () -> adminDoes(() -> entities.reopen(leaf, version(leaf))));
        assertRefused(RuleViolation.Kind.INVALID, "government.edit.parentUnknown", () -> entity("Late", top, calendar));
        adminDoes(() -> entities.reopen(top, version(top)));
        adminDoes(() -> entities.reopen(leaf, version(leaf)));
        assertEquals(List.of("entity.established", "entity.closed", "entity.reopened"), audited("entity", top));
    }

    @Test
    void makesEachDayAHolidayOnce() throws Exception {
        long id = calendar();
        List<Throwable> failures = together(
                () -> calendars.addHoliday(id, Drafts.holiday("2027-05-16", "2027-05-18")),
                () -> calendars.addHoliday(id, Drafts.holiday("2027-05-18", "2027-05-19")));
        assertEquals(1, failures.size(), failures.toString());
        assertTrue(failures.getFirst().toString().contains("government.calendar.holidayTaken"), failures.toString());
        adminDoes(() ->
                calendars.removeHolidays(id, List.of(LocalDate.parse("2027-05-18"), LocalDate.parse("2030-01-01"))));
        CalendarView view = calendarQueries.get(id);
        assertFalse(view.holidays().stream().map(HolidayView::day).anyMatch(LocalDate.parse("2027-05-18")::equals));
        assertFalse(view.holidays().isEmpty());
    }

    @Test
    void letsOnlyAdministratorsWrite() throws Exception {
        long calendar = calendar();
        long id = entity("Works", null, calendar);
        for (Set<String> roles : List.of(Set.of("citizen"), Set.of("ministry", "moderator", "agent", "judge"))) {
            assertThrows(
                    EJBAccessException.class,
                    () -> As.person(5, roles, () -> entities.establish(Drafts.entity("X", null, calendar))));
            assertThrows(
                    EJBAccessException.class,
                    () -> As.person(5, roles, () -> calendars.establish(Drafts.calendar("X"))));
            assertThrows(EJBAccessException.class, () -> As.person(5, roles, () -> calendarQueries.list("", 1, 20)));
        }
        assertThrows(
                EJBAccessException.class,
                () -> As.anonymous(() -> {
                    entities.hideLogo(id);
                    return null;
                }));
    }

    private int version(long id) {
        return queries.get(id).version();
    }

    /** Does both at once as an administrator; what went wrong. */
    private static List<Throwable> together(Executable first, Executable second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Throwable> failures = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> running = new ArrayList<>();
            for (Executable each : List.of(first, second)) {
                running.add(threads.submit(() -> {
                    start.await();
                    adminDoes(each);
                    return null;
                }));
            }
            for (Future<?> each : running) {
                try {
                    each.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        }
        return failures;
    }

    private static List<String> audited(String kind, long id) throws Exception {
        DataSource database = InitialContext.doLookup("java:/jdbc/sawt");
        List<String> actions = new ArrayList<>();
        try (Connection connection = database.getConnection();
                var query = connection.prepareStatement(
                        "SELECT action FROM audit_entry WHERE subject_kind = ? AND subject_id = ? ORDER BY id")) {
            query.setString(1, kind);
            query.setLong(2, id);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    actions.add(rows.getString(1));
                }
            }
        }
        return actions;
    }
}
