package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
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
import org.sawt.common.RuleViolation;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.identity.service.Office;
import org.sawt.identity.service.StaffMember;
import org.sawt.identity.service.StaffQueries;
import org.sawt.identity.service.StaffService;

@ExtendWith(ArquillianExtension.class)
class StaffServiceIT {

    private static final Set<String> ADMIN = Set.of("admin");

    @EJB(lookup = "java:global/sawt/sawt-ejb/StaffService")
    StaffService staff;

    @EJB(lookup = "java:global/sawt/sawt-ejb/StaffQueries")
    StaffQueries queries;

    @EJB(lookup = "java:global/sawt/sawt-ejb/Office")
    Office office;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(StaffServiceIT.class);
    }

    @Test
    void givesWorkInAnEntityAndWritesDownRoleByRole() throws Exception {
        long admin = account("admin");
        long person = account();
        long entity = entity();
        assign(admin, person, Set.of("ministry", "moderator"), entity);
        assertEquals(Set.of("citizen", "ministry", "moderator"), roles(person));
        assertEquals(OptionalLong.of(entity), As.person(person, Set.of("ministry"), () -> office.entityId()));
        assertTrue(As.person(person, Set.of("ministry"), () -> office.isIn(entity)));
        assertFalse(As.person(person, Set.of("ministry"), () -> office.isIn(entity + 1)));
        assertFalse(As.anonymous(() -> office.isIn(entity)));
        assertEquals(
                List.of(person),
                As.person(admin, ADMIN, () -> queries.listOf(entity, 1, 20)).items().stream()
                        .map(StaffMember::accountId)
                        .toList());
        assertEquals(
                List.of(
                        "account.roleGiven null ministry",
                        "account.roleGiven null moderator",
                        "account.entityAssigned null " + entity),
                audited(person));
    }

    @Test
    void signsOutWhoLosesARole() throws Exception {
        long admin = account("admin");
        long person = account("ministry", "agent");
        long entity = entity();
        session(person);
        assign(admin, person, Set.of("ministry", "agent", "judge"), entity);
        assertEquals(1, number("SELECT COUNT(*) FROM account_session WHERE account_id = ?", person));
        assign(admin, person, Set.of("ministry", "judge"), entity);
        assertEquals(0, number("SELECT COUNT(*) FROM account_session WHERE account_id = ?", person));
        assign(admin, person, Set.of("judge"), null);
        assertTrue(As.person(person, Set.of("judge"), () -> office.entityId()).isEmpty());
    }

    @Test
    void refusesRolesThatDoNotFitTheEntity() throws Exception {
        long admin = account("admin");
        long person = account();
        long entity = entity();
        assertRefused("identity.staff.entityMissing", () -> assign(admin, person, Set.of("ministry"), null));
        assertRefused("identity.staff.entityMissing", () -> assign(admin, person, Set.of("agent", "judge"), null));
        assertRefused("identity.staff.entityNotNeeded", () -> assign(admin, person, Set.of("judge"), entity));
        assertRefused("identity.staff.entityNotNeeded", () -> assign(admin, person, Set.of("admin"), entity));
        assertRefused("identity.staff.entityNotNeeded", () -> assign(admin, person, Set.of(), entity));
        assertRefused("identity.staff.roleUnknown", () -> assign(admin, person, Set.of("emperor"), null));
        assertRefused("identity.staff.entityUnknown", () -> assign(admin, person, Set.of("ministry"), 999_999_999L));
        change("UPDATE government_entity SET active = FALSE WHERE id = ?", entity);
        assertRefused("identity.staff.entityUnknown", () -> assign(admin, person, Set.of("ministry"), entity));
        assertEquals(Set.of("citizen"), roles(person));
        assertEquals(List.of(), audited(person));
        assign(admin, person, Set.of("moderator"), null);
        assertRefused("identity.account.unknown", () -> assign(admin, 999_999_999L, Set.of(), null));
    }

    @Test
    void neverLeavesThePortalWithoutAnAdministrator() throws Exception {
        long first = account("admin");
        long second = account("admin");
        assertRefused("identity.staff.ownAdmin", () -> assign(first, first, Set.of(), null));
        List<Long> others = numbers(
                "SELECT a.id FROM account a JOIN account_role r ON r.account_id = a.id"
                        + " WHERE r.role = 'admin' AND a.status = 'ACTIVE' AND a.id NOT IN (?, ?)",
                first,
                second);
        for (long other : others) {
            change("UPDATE account SET status = 'BLOCKED' WHERE id = ?", other);
        }
        try {
            List<Throwable> failures =
                    together(() -> assign(first, second, Set.of(), null), () -> assign(second, first, Set.of(), null));
            assertEquals(1, failures.size(), failures.toString());
            assertTrue(failures.getFirst().toString().contains("identity.staff.lastAdmin"), failures.toString());
            assertTrue(roles(first).contains("admin") ^ roles(second).contains("admin"));
        } finally {
            for (long other : others) {
                change("UPDATE account SET status = 'ACTIVE' WHERE id = ?", other);
            }
        }
    }

    @Test
    void isForAdministratorsOnly() throws Exception {
        long person = account();
        for (Set<String> roles : List.of(Set.of("citizen"), Set.of("ministry", "moderator", "agent", "judge"))) {
            assertThrows(
                    EJBAccessException.class,
                    () -> As.person(person, roles, () -> {
                        staff.assign(person, ADMIN, null);
                        return null;
                    }));
            assertThrows(EJBAccessException.class, () -> As.person(person, roles, () -> queries.get(person)));
        }
    }

    private void assign(long caller, long person, Set<String> roles, Long entity) throws Exception {
        As.person(caller, ADMIN, () -> {
            staff.assign(person, roles, entity);
            return null;
        });
    }

    private Set<String> roles(long person) throws Exception {
        return As.person(1, ADMIN, () -> queries.get(person)).roles();
    }

    private static void assertRefused(String key, Executable call) {
        RuleViolation refused = assertThrows(RuleViolation.class, call);
        assertEquals(key, refused.violations().getFirst().key());
    }

    private static List<Throwable> together(Executable first, Executable second) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Throwable> failures = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> running = new ArrayList<>();
            for (Executable each : List.of(first, second)) {
                running.add(threads.submit(() -> {
                    start.await();
                    try {
                        each.execute();
                    } catch (Exception | Error e) {
                        throw e;
                    } catch (Throwable e) {
                        throw new IllegalStateException(e);
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                try {
                    each.get();
                } catch (ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        }
        return failures;
    }

    private static long account(String... roles) throws Exception {
        long id = number("SELECT NEXT VALUE FOR account_seq");
        change(
                "INSERT INTO account (id, version, user_name, email, display_name, password_hash, language,"
                        + " confirmed_at, created_at) VALUES (?, 1, ?, ?, 'Test', '', 'en', NOW(6), NOW(6))",
                id,
                "staff" + id + "@example.org",
                "staff" + id + "@example.org");
        change("INSERT INTO account_role (account_id, role) VALUES (?, 'citizen')", id);
        for (String role : roles) {
            change("INSERT INTO account_role (account_id, role) VALUES (?, ?)", id, role);
        }
        return id;
    }

    private static long entity() throws Exception {
        long id = number("SELECT NEXT VALUE FOR government_entity_seq");
        change(
                "INSERT INTO government_entity (id, version, kind, calendar_id, name_ar, name_en, abbreviation_ar,"
                        + " abbreviation_en, email, phone, website, address_ar, address_en, active, created_at)"
                        + " VALUES (?, 1, 'MINISTRY', (SELECT MIN(id) FROM working_calendar), 'جهة', 'Entity', '', '', '',"
                        + " '', '', '', '', TRUE, NOW(6))",
                id);
        return id;
    }

    private static void session(long account) throws Exception {
        change(
                "INSERT INTO account_session (id, account_id, secret_hash, via, second_factor, device, remembered,"
                        + " created_at, seen_at, expires_at) VALUES (NEXT VALUE FOR account_session_seq, ?, ?, 'PASSWORD',"
                        + " 'NONE', 'Test', FALSE, NOW(6), NOW(6), NOW(6) + INTERVAL 1 HOUR)",
                account,
                UUID.randomUUID().toString().replace("-", "").repeat(2));
    }

    private static List<String> audited(long account) throws Exception {
        List<String> actions = new ArrayList<>();
        try (Connection connection = database().getConnection();
                PreparedStatement query = prepare(
                        connection,
                        "SELECT action, from_state, to_state FROM audit_entry"
                                + " WHERE subject_kind = 'account' AND subject_id = ? ORDER BY id",
                        account);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                actions.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
            }
        }
        return actions;
    }

    private static long number(String sql, Object... values) throws Exception {
        return numbers(sql, values).getFirst();
    }

    private static List<Long> numbers(String sql, Object... values) throws Exception {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = database().getConnection();
                PreparedStatement query = prepare(connection, sql, values);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private static void change(String sql, Object... values) throws Exception {
        try (Connection connection = database().getConnection();
                PreparedStatement change = prepare(connection, sql, values)) {
            change.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws Exception {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static DataSource database() throws Exception {
        return InitialContext.doLookup("java:/jdbc/sawt");
    }
}
