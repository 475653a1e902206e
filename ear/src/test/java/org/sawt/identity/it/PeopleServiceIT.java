package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.common.Page;
import org.sawt.common.RuleViolation;
import org.sawt.common.it.As;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.identity.AccountStatus;
import org.sawt.identity.VerificationLevel;
import org.sawt.identity.service.ApiTokenService;
import org.sawt.identity.service.PeopleAccessService;
import org.sawt.identity.service.PeopleFilter;
import org.sawt.identity.service.PeopleQueries;
import org.sawt.identity.service.PeopleService;
import org.sawt.identity.service.PeopleSort;
import org.sawt.identity.service.PersonCard;
import org.sawt.identity.service.PersonView;

@ExtendWith(ArquillianExtension.class)
class PeopleServiceIT {

    private static final int MANY = 10_000;
    private static final int MOST_STATEMENTS = 4;
    private static final Set<String> ADMIN = Set.of("citizen", "admin");

    private static final String INSERT_MANY = """
            INSERT INTO account (id, version, user_name, email, display_name, password_hash, language, confirmed_at, created_at)
            SELECT NEXT VALUE FOR account_seq, 1, CONCAT('many', seq, '@people.example'), CONCAT('many', seq, '@people.example'),
              CONCAT('Many مريم ', seq), 'x', 'en', NOW(6), NOW(6) - INTERVAL seq MINUTE
            FROM seq_1_to_10000""";

    @EJB(lookup = "java:global/sawt/sawt-ejb/PeopleQueries")
    PeopleQueries queries;

    @EJB(lookup = "java:global/sawt/sawt-ejb/PeopleService")
    PeopleService people;

    @EJB(lookup = "java:global/sawt/sawt-ejb/PeopleAccessService")
    PeopleAccessService access;

    @EJB(lookup = "java:global/sawt/sawt-ejb/ApiTokenService")
    ApiTokenService tokens;

    @Resource
    UserTransaction transaction;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private final String email = word + "@people.example";
    private long person;
    private long admin;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(PeopleServiceIT.class, PeopleTables.class);
    }

    @BeforeEach
    void somebodyAndAnAdministrator() throws Exception {
        person = PeopleTables.person("Maryam " + word, email);
        admin = PeopleTables.person("Huda", "huda" + email);
        PeopleTables.giveRole(admin, "admin");
    }

    @Test
    void listsTenThousandPeopleAtTheSameFewStatementsForEveryPage() throws Exception {
        assertEquals(MANY, PeopleTables.change(INSERT_MANY));
        try {
            Set<Long> costs = new HashSet<>();
            for (PeopleSort sort : PeopleSort.values()) {
                costs.add(cost(PeopleFilter.none(), sort, 1));
                costs.add(cost(PeopleFilter.none(), sort, MANY / 20 - 1));
                costs.add(cost(new PeopleFilter("مريم", null, AccountStatus.ACTIVE, null, null), sort, 9));
                costs.add(
                        cost(new PeopleFilter("@people.ex", null, null, null, VerificationLevel.REGISTERED), sort, 9));
            }
            assertEquals(1, costs.size(), "statements a page: " + costs);
            assertTrue(costs.iterator().next() <= MOST_STATEMENTS, "statements a page: " + costs);
        } finally {
            PeopleTables.change("DELETE FROM account WHERE user_name LIKE 'many%@people.example'");
        }
    }

    @Test
    void findsPeopleByWhatIsKnownOfThem() throws Exception {
        long entity = PeopleTables.employ(person);
        PeopleTables.giveRole(person, "ministry");
        PeopleTables.verify(person);
        String upper = word.toUpperCase(java.util.Locale.ROOT);
        assertFinds(new PeopleFilter("MARYAM " + upper, null, null, null, null));
        assertFinds(new PeopleFilter(email.toUpperCase(java.util.Locale.ROOT), "ministry", null, null, null));
        assertFinds(
                new PeopleFilter(word, PeopleFilter.STAFF, AccountStatus.ACTIVE, entity, VerificationLevel.VERIFIED));
        assertFinds(new PeopleFilter("" + person, "ministry", null, entity, null));
        assertFinds(new PeopleFilter("", null, null, entity, null));
        assertEquals(0, total(new PeopleFilter(word + "%", null, null, null, null)));
        assertEquals(0, total(new PeopleFilter("maryam_" + word, null, null, null, null)));
        assertEquals(0, total(new PeopleFilter(word, "agent", null, null, null)));
        assertEquals(0, total(new PeopleFilter(word, "ministry", AccountStatus.BLOCKED, null, null)));
        assertEquals(0, total(new PeopleFilter(word, "ministry", null, null, VerificationLevel.REGISTERED)));
    }

    private void assertFinds(PeopleFilter filter) throws Exception {
        Page<PersonCard> found = asAdmin(() -> queries.list(filter, PeopleSort.NAME, 1, 20));
        assertTrue(found.items().stream().anyMatch(card -> card.id() == person), filter.text());
    }

    private long total(PeopleFilter filter) throws Exception {
        return asAdmin(() -> queries.list(filter, PeopleSort.NAME, 1, 20)).total();
    }

    @Test
    void keepsABlockedPersonOutUntilTheyAreLetInAgain() throws Exception {
        assertEquals(
                person,
                tokens.authenticate(PeopleTables.tokenOf(email)).orElseThrow().id());
        block("Insults in comments.");
        assertEquals(0, PeopleTables.number("SELECT COUNT(*) FROM account_session WHERE account_id = ?", person));
        assertTrue(tokens.authenticate(PeopleTables.tokenOf(email)).isEmpty());
        PersonView blocked = asAdmin(() -> queries.get(person));
        assertEquals(AccountStatus.BLOCKED, blocked.card().status());
        assertEquals("Insults in comments.", blocked.block().orElseThrow().reason());
        assertEquals("Huda", blocked.block().orElseThrow().blockedByName());
        run(() -> people.unblock(person));
        assertTrue(asAdmin(() -> queries.get(person)).block().isEmpty());
        assertEquals(
                person,
                tokens.authenticate(PeopleTables.tokenOf(email)).orElseThrow().id());
        assertEquals(1, audited("account.blocked"));
        assertEquals(1, audited("account.unblocked"));
    }

    @Test
    void asksForAReason() throws Exception {
        assertEquals("identity.block.reasonMissing", refusal(() -> block("  ")));
        assertEquals(
                AccountStatus.ACTIVE, asAdmin(() -> queries.get(person)).card().status());
    }

    @Test
    void letsNobodyBlockThemselves() {
        assertEquals("identity.block.own", refusal(() -> run(() -> people.block(admin, "Why not"))));
    }

    @Test
    void blocksOnceWhenTwoAdministratorsDoItTogether() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Callable<String> attempt = () -> {
                try {
                    block("Together");
                    return "blocked";
                } catch (RuleViolation refused) {
                    return refused.violations().getFirst().key();
                }
            };
            List<Future<String>> ends = threads.invokeAll(List.of(attempt, attempt));
            assertEquals(
                    Set.of("blocked", "identity.account.status.BLOCKED"),
                    Set.of(ends.get(0).get(), ends.get(1).get()));
        }
        assertEquals(1, audited("account.blocked"));
    }

    @Test
    void endsTheSessionsOfAPerson() throws Exception {
        assertEquals(1, asAdmin(() -> queries.get(person)).sessions());
        run(() -> access.endSessions(person));
        assertEquals(0, asAdmin(() -> queries.get(person)).sessions());
        assertEquals(1, audited("account.sessionsEnded"));
    }

    @Test
    void remembersWhoLookedAtAPerson() throws Exception {
        asAdmin(() -> people.open(person));
        assertEquals(
                1,
                PeopleTables.number(
                        "SELECT COUNT(*) FROM audit_entry WHERE subject_kind = 'account' AND subject_id = ?"
                                + " AND action = 'account.viewed' AND actor_id = ?",
                        person,
                        admin));
    }

    @Test
    void isForAdministratorsOnly() {
        for (String role : List.of("citizen", "ministry", "moderator", "agent", "judge")) {
            assertRefused(role, () -> queries.list(PeopleFilter.none(), PeopleSort.NEWEST, 1, 20));
            assertRefused(role, () -> queries.get(person));
            assertRefused(role, () -> people.open(person));
            assertRefused(role, () -> {
                people.block(person, "Because");
                return null;
            });
        }
    }

    private void assertRefused(String role, Callable<?> call) {
        assertThrows(EJBAccessException.class, () -> As.person(person, Set.of("citizen", role), call), role);
    }

    private void block(String reason) throws Exception {
        run(() -> people.block(person, reason));
    }

    private void run(Runnable command) throws Exception {
        asAdmin(() -> {
            command.run();
            return null;
        });
    }

    private <T> T asAdmin(Callable<T> call) throws Exception {
        return As.person(admin, ADMIN, call);
    }

    private static String refusal(org.junit.jupiter.api.function.Executable call) {
        return assertThrows(RuleViolation.class, call).violations().getFirst().key();
    }

    private long audited(String action) throws Exception {
        return PeopleTables.number(
                "SELECT COUNT(*) FROM audit_entry WHERE subject_kind = 'account' AND subject_id = ? AND action = ?",
                person,
                action);
    }

    /** How many statements the database got for a full page. */
    private long cost(PeopleFilter filter, PeopleSort sort, int page) throws Exception {
        transaction.begin();
        try (Connection connection = PeopleTables.dataSource().getConnection()) {
            long before = questions(connection);
            Page<PersonCard> found = asAdmin(() -> queries.list(filter, sort, page, 20));
            long after = questions(connection);
            assertEquals(20, found.items().size());
            return after - before - 1;
        } finally {
            transaction.rollback();
        }
    }

    private static long questions(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW SESSION STATUS LIKE 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
