package org.sawt.audit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sawt.common.it.Browsing;
import org.sawt.common.it.People;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.common.it.Visit;
import org.sawt.common.it.Visitor;

class AuditPagesIT {

    private static final String TOPIC = """
            INSERT INTO topic (id, kind, origin, results_visibility, owner_id, title_ar, title_en, summary_ar, summary_en,
              body_ar, body_en, opens_at, closes_at, created_at, revised_at, published_at, version)
            VALUES (?, 'STATEMENTS', 'SAWT', 'ALWAYS', ?, 'حديقة', 'A garden', 'ملخص', 'Summary', 'نص', 'Text',
              NOW(6) - INTERVAL 2 DAY, NOW(6) - INTERVAL 1 DAY, NOW(6), NOW(6), NOW(6) - INTERVAL 2 DAY, 1)""";

    private static final String ROW = """
            INSERT INTO audit_entry (id, actor_id, actor_role, subject_kind, subject_id, action, from_state, to_state, recorded_at)
            VALUES (NEXT VALUE FOR audit_entry_seq, ?, 'ministry', 'topic', ?, ?, 'draft', 'open', NOW(6))""";

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void letsAnAdministratorSearch(Visitor visitor) throws Exception {
        Person officer = People.officer();
        long topic = topicOf(officer);
        String published = visitor.says("نشر الموضوع", "Topic published");
        try (Visit visit = Browsing.as(visitor)) {
            visit.signIn(People.with("citizen", "admin")).open("admin/audit");
            visit.sees(visitor.says("سجل التدقيق", "Audit trail"));
            visit.fill(visitor.says("رقم حساب من قام بالعمل", "Number of the person who did it"), "" + officer.id());
            visit.press(visitor.says("بحث", "Search")).sees(published).sees("" + officer.id());
            assertEquals(2, visit.find(".timeline > li").count());
            assertTrue(
                    visit.page().url().contains("person=" + officer.id()),
                    visit.page().url());
            visit.page().selectOption("select[name=action]", "topic.revised");
            visit.press(visitor.says("بحث", "Search"));
            assertEquals(1, visit.find(".timeline > li").count());
            visit.open("admin/audit?kind=topic&item=" + topic + "&from=2026-01-01");
            assertEquals(2, visit.find(".timeline > li").count());
            visit.open("admin/audit?kind=topic&item=" + topic + "&to=2026-01-01");
            visit.sees(visitor.says("لا يوجد قيد مطابق", "No row matches"));
            visit.open("admin/audit?person=who&item=12");
            visit.sees(visitor.says("يُكتب الرقم بالأرقام فقط.", "Write the number in digits only."));
            assertEquals("who", visit.find("#person").inputValue());
        }
    }

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void letsNobodyElseIn(Visitor visitor) throws Exception {
        try (Visit visit = Browsing.as(visitor)) {
            visit.open("admin/audit");
            assertTrue(visit.page().url().contains("/sign-in"), visit.page().url());
            visit.signIn(People.officer()).open("admin/audit");
            assertEquals(0, visit.find(".timeline").count());
        }
    }

    @ParameterizedTest
    @EnumSource(Visitor.class)
    void showsEverybodyThePublicHistoryOfATopicAndNoPerson(Visitor visitor) throws Exception {
        Person officer = People.officer();
        long topic = topicOf(officer);
        try (Visit visit = Browsing.as(visitor)) {
            visit.open("topics/" + topic);
            visit.sees(visitor.says("نشر الموضوع", "Topic published"));
            visit.doesNotSee(visitor.says("تعديل المسودة", "Draft revised"));
            String history = visit.find("section:has(#history)").innerText();
            assertTrue(history.contains(visitor.says("جهة حكومية", "Government entity")), history);
            assertTrue(!history.contains("مريم") && !history.contains("" + officer.id()), history);
        }
    }

    private static long topicOf(Person officer) throws SQLException {
        try (Connection connection = Portal.connection()) {
            long id;
            try (PreparedStatement next = connection.prepareStatement("SELECT NEXT VALUE FOR topic_seq");
                    ResultSet row = next.executeQuery()) {
                row.next();
                id = row.getLong(1);
            }
            change(connection, TOPIC, id, officer.id());
            for (String action : new String[] {"topic.revised", "topic.published"}) {
                change(connection, ROW, officer.id(), id, action);
                change(connection, "INSERT INTO audit_unsealed VALUES (PREVIOUS VALUE FOR audit_entry_seq)");
            }
            return id;
        }
    }

    private static void change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
