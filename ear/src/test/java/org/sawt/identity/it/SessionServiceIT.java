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
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.common.RuleViolation;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.common.service.FeatureSwitchService;
import org.sawt.identity.AccountView;
import org.sawt.identity.CodeForm;
import org.sawt.identity.DeviceName;
import org.sawt.identity.LiveSession;
import org.sawt.identity.OpenedSession;
import org.sawt.identity.RequestOrigin;
import org.sawt.identity.SessionOpening;
import org.sawt.identity.SignInMethod;
import org.sawt.identity.service.AdmissionService;
import org.sawt.identity.service.SecondFactorQueries;
import org.sawt.identity.service.SecondFactorService;
import org.sawt.identity.service.SessionService;

@ExtendWith(ArquillianExtension.class)
class SessionServiceIT {

    private static final int THREADS = 8;
    private static final String REQUIRED = "staffSecondFactor";
    private static final RequestOrigin ORIGIN = new RequestOrigin("192.0.2.1", null);
    private static final Set<String> CITIZEN = Set.of("citizen");

    @EJB(lookup = "java:global/sawt/sawt-ejb/AdmissionService")
    AdmissionService admission;

    @EJB(lookup = "java:global/sawt/sawt-ejb/SessionService")
    SessionService sessions;

    @EJB(lookup = "java:global/sawt/sawt-ejb/SecondFactorService")
    SecondFactorService secondFactor;

    @EJB(lookup = "java:global/sawt/sawt-ejb/SecondFactorQueries")
    SecondFactorQueries queries;

    @EJB(lookup = "java:global/sawt/sawt-ejb/FeatureSwitchService")
    FeatureSwitchService switches;

    private long person;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(SessionServiceIT.class, Authenticator.class);
    }

    @BeforeEach
    void thereIsAPerson() throws Exception {
        person = ThreadLocalRandom.current().nextLong(1_000_000_000L, Integer.MAX_VALUE * 1_000_000L);
        change(
                "INSERT INTO account (id, version, user_name, email, display_name, password_hash, language,"
                        + " confirmed_at, created_at) VALUES (?, 1, ?, ?, 'Test', '', 'en', NOW(6), NOW(6))",
                person,
                "p" + person,
                "p" + person + "@example.org");
        change("INSERT INTO account_role (account_id, role) VALUES (?, 'citizen')", person);
    }

    @Test
    void knowsAPersonWithTheRolesOfThisMomentUntilTheSessionEnds() throws Exception {
        OpenedSession opened = enter(null);
        assertEquals(CITIZEN, resume(opened).account().roles());
        change("INSERT INTO account_role (account_id, role) VALUES (?, 'judge')", person);
        assertEquals(Set.of("citizen", "judge"), resume(opened).account().roles());
        As.person(person, CITIZEN, () -> {
            sessions.end(opened.session().id());
            return null;
        });
        assertTrue(admission.resume(opened.secret()).isEmpty());
    }

    @Test
    void endsNobodyElsesSession() throws Exception {
        OpenedSession opened = enter(null);
        assertThrows(
                RuleViolation.class,
                () -> As.person(person + 1, CITIZEN, () -> {
                    sessions.end(opened.session().id());
                    return null;
                }));
        assertThrows(EJBAccessException.class, () -> As.anonymous(() -> sessions.endOthers(0)));
        assertTrue(admission.resume(opened.secret()).isPresent());
    }

    @Test
    void endsWhatTheSingleSignInHasEnded() throws Exception {
        OpenedSession own = enter(null);
        OpenedSession brought = enter("provider-" + person);
        assertEquals(1, sessions.endOfProvider("provider-" + person));
        assertTrue(admission.resume(brought.secret()).isEmpty());
        OpenedSession again = enter("provider-again-" + person);
        assertEquals(1, sessions.endOfSingleSignIn(person));
        assertTrue(admission.resume(again.secret()).isEmpty());
        assertTrue(admission.resume(own.secret()).isPresent());
    }

    @Test
    void takesOneCodeOnceHoweverManySendItAtOneMoment() throws Exception {
        List<String> recovery = turnOn(enter(null));
        List<OpenedSession> waiting = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            waiting.add(enter(null));
        }
        assertEquals(
                1,
                together(i -> passes(waiting.get(i), recovery.getFirst())).stream()
                        .filter(passed -> passed)
                        .count());
        assertEquals(9, number("SELECT COUNT(*) FROM recovery_code WHERE account_id = ?", person));
    }

    @Test
    void keepsNoSecretThatCouldBeReadFromTheDatabase() throws Exception {
        OpenedSession opened = enter(null);
        turnOn(opened);
        assertEquals(0, number("SELECT COUNT(*) FROM account_session WHERE secret_hash = ?", opened.secret()));
        assertTrue(number("SELECT LENGTH(sealed_secret) FROM second_factor WHERE account_id = ?", person) > 40);
    }

    @Test
    void letsStaffInWithoutTheirRolesUntilTheyHaveASecondFactor() throws Exception {
        change("INSERT INTO account_role (account_id, role) VALUES (?, 'moderator')", person);
        require(true);
        try {
            OpenedSession opened = admit(Set.of("citizen", "moderator"), null);
            assertTrue(resume(opened).secondFactorMissing());
            assertEquals(CITIZEN, resume(opened).account().roles());
            turnOn(opened);
            assertFalse(resume(opened).secondFactorMissing());
            assertEquals(
                    Set.of("citizen", "moderator"), resume(opened).account().roles());
        } finally {
            require(false);
        }
    }

    private void require(boolean on) throws Exception {
        As.person(person, Set.of("admin"), () -> {
            switches.turn(REQUIRED, on);
            return null;
        });
    }

    private OpenedSession enter(String providerSession) {
        return admit(CITIZEN, providerSession);
    }

    private OpenedSession admit(Set<String> roles, String providerSession) {
        SignInMethod method = providerSession == null ? SignInMethod.PASSWORD : SignInMethod.SSO;
        AccountView account = new AccountView(person, "Test", "en", roles);
        return admission.admit(
                new SessionOpening(account, method, false, new DeviceName("Firefox", "Linux"), providerSession));
    }

    private LiveSession resume(OpenedSession opened) {
        return admission.resume(opened.secret()).orElseThrow();
    }

    private List<String> turnOn(OpenedSession opened) throws Exception {
        return As.person(person, CITIZEN, () -> {
            secondFactor.propose(null, ORIGIN);
            Authenticator phone = new Authenticator(queries.own().secret());
            return secondFactor.turnOn(
                    new CodeForm(phone.code(), ORIGIN), opened.session().id());
        });
    }

    private Callable<Boolean> passes(OpenedSession opened, String code) {
        return () -> {
            try {
                RequestOrigin own =
                        new RequestOrigin("198.51.100." + opened.session().id() % 200, null);
                return admission.pass(opened.secret(), new CodeForm(code, own)).isPresent();
            } catch (RuleViolation e) {
                return false;
            }
        };
    }

    private interface Numbered {
        Callable<Boolean> work(int number);
    }

    private static List<Boolean> together(Numbered numbered) throws Exception {
        try (ExecutorService crowd = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Boolean>> works = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                works.add(numbered.work(i));
            }
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> future : crowd.invokeAll(works)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static void change(String sql, Object... values) throws Exception {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement change = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        }
    }

    private static long number(String sql, Object value) throws Exception {
        try (Connection connection = dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, value);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static DataSource dataSource() throws Exception {
        return InitialContext.doLookup("java:/jdbc/sawt");
    }
}
