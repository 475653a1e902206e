package org.sawt.identity.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sawt.common.it.ServiceDeployment;
import org.sawt.identity.service.DataTable;
import org.sawt.identity.service.DataTable.AfterDeletion;
import org.sawt.identity.service.HeldTable;
import org.sawt.identity.service.PasswordService;
import org.sawt.identity.service.PersonalDataQueries;

@ExtendWith(ArquillianExtension.class)
class PersonalDataServiceIT {

    /** How columns that lead to a person are called. */
    private static final Pattern PERSONAL =
            Pattern.compile("(account|actor|owner|officer|participant|person|user)_(id|key|hash|name)"
                    + "|.*(e_?mail|phone|recipient|device|display_name|birth|residency|governorate|age_band).*"
                    + "|(password|token|secret|code|person)_hash|limit_key|provider_session|\\w+ed_by");

    /** Called alike, but about an office or about nobody. */
    private static final Pattern NOT_PERSONAL =
            Pattern.compile("government_entity\\.(email|phone)|(topic|idea_round)\\.eligible_\\w+|idea\\.governorate"
                    + "|vote_uncounted\\.\\w+"
                    + "|flyway_schema_history\\.installed_by");

    private static final int REQUESTS = 12;
    private static final long SIMILAR_NANOS = 40_000_000;

    @EJB(lookup = "java:global/sawt/sawt-ejb/PersonalDataQueries")
    PersonalDataQueries queries;

    @EJB(lookup = "java:global/sawt/sawt-ejb/PasswordService")
    PasswordService passwords;

    @Resource(lookup = "java:/jdbc/sawt")
    DataSource dataSource;

    @Deployment
    static WebArchive archive() {
        return ServiceDeployment.of(PersonalDataServiceIT.class);
    }

    @Test
    void everyTableHasExactlyOneHolder() throws SQLException {
        List<String> held = queries.tables().stream()
                .map(table -> table.table().name())
                .sorted()
                .toList();
        assertEquals(List.copyOf(columns().keySet()), held);
    }

    @Test
    void everyColumnAboutAPersonIsNamed() throws SQLException {
        Map<String, Set<String>> columns = columns();
        Set<String> forgotten = new TreeSet<>();
        for (HeldTable held : queries.tables()) {
            String table = held.table().name();
            columns.getOrDefault(table, Set.of()).stream()
                    .filter(column -> PERSONAL.matcher(column).matches())
                    .filter(column -> !held.table().personalColumns().contains(column))
                    .map(column -> table + "." + column)
                    .filter(column -> !NOT_PERSONAL.matcher(column).matches())
                    .forEach(forgotten::add);
        }
        assertEquals(Set.of(), forgotten);
    }

    @Test
    void everyNamedColumnExists() throws SQLException {
        Map<String, Set<String>> columns = columns();
        for (DataTable table : queries.tables().stream().map(HeldTable::table).toList()) {
            Set<String> unknown = new HashSet<>(table.personalColumns());
            unknown.removeAll(columns.getOrDefault(table.name(), Set.of()));
            assertEquals(Set.of(), unknown, table.name());
            assertEquals(
                    table.afterDeletion() == AfterDeletion.NOTHING_PERSONAL,
                    table.personalColumns().isEmpty());
        }
    }

    @Test
    void wouldFindANewTableWithPeople() {
        assertTrue(PERSONAL.matcher("account_id").matches());
        assertTrue(PERSONAL.matcher("contact_email").matches());
        assertTrue(PERSONAL.matcher("reviewed_by").matches());
        assertFalse(PERSONAL.matcher("position").matches());
        Set<String> known =
                queries.tables().stream().map(held -> held.table().name()).collect(Collectors.toSet());
        assertFalse(known.contains("a_new_table"));
    }

    /** Interleaved, and by the middle of all, so that a pause of the machine says nothing. */
    @Test
    void asksForAPasswordOfAnUnknownAddressInSimilarTime() throws SQLException {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            String email = "similar-" + System.nanoTime() + "@example.org";
            addAccount(email);
            known.add(nanosToAsk(email, i));
            unknown.add(nanosToAsk("nobody-" + System.nanoTime() + "@example.org", i));
        }
        long slower = Math.max(middle(known), middle(unknown));
        long difference = Math.abs(middle(known) - middle(unknown));
        assertTrue(difference < Math.max(SIMILAR_NANOS, slower / 2), difference + " ns of " + slower);
    }

    private long nanosToAsk(String email, int number) {
        long start = System.nanoTime();
        passwords.requestReset(email, "en", "203.0.113." + number);
        return System.nanoTime() - start;
    }

    private static long middle(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private void addAccount(String email) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO account (id, version, user_name, email, display_name,"
                                + " password_hash, language, confirmed_at, created_at)"
                                + " VALUES (NEXT VALUE FOR account_seq, 1, ?, ?, 'Similar', 'x', 'en', NOW(6), NOW(6))")) {
            insert.setString(1, email);
            insert.setString(2, email);
            insert.executeUpdate();
        }
    }

    /** The columns of each table; sequences and views are no tables. */
    private Map<String, Set<String>> columns() throws SQLException {
        Map<String, Set<String>> columns = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                var query = connection.prepareStatement(
                        "SELECT c.table_name, c.column_name FROM information_schema.columns c"
                                + " JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                                + " WHERE c.table_schema = DATABASE() AND t.table_type = 'BASE TABLE'");
                var row = query.executeQuery()) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString(1), table -> new TreeSet<>())
                        .add(row.getString(2));
            }
        }
        return columns;
    }
}
