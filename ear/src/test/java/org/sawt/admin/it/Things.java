package org.sawt.admin.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.sawt.common.it.People.Person;
import org.sawt.common.it.Portal;
import org.sawt.idea.it.Ideas;
import org.sawt.idea.it.Rounds;
import org.sawt.topic.it.Topics;

/** What the addresses with an id are about: a draft, a case, a person of one entity, by the names that the table uses. */
final class Things {

    /** Stands in every text of the drafts. */
    static final String SECRET = "Nobody may read this";

    private static final String SECRET_AR = "نص لا يقرؤه أحد";
    private static final String CHANGES = """
            SELECT (SELECT GROUP_CONCAT(CONCAT_WS(' ', id, version, title_en, published_at, closes_at) ORDER BY id)
                    FROM topic WHERE entity_id = ?),
                   (SELECT COUNT(*) FROM participant p JOIN topic t ON t.id = p.topic_id WHERE t.entity_id = ?),
                   (SELECT CONCAT_WS(' ', version, active, name_en) FROM government_entity WHERE id = ?),
                   (SELECT CONCAT_WS(' ', status, entity_id, password_hash, email) FROM account WHERE id = ?),
                   (SELECT GROUP_CONCAT(role ORDER BY role) FROM account_role WHERE account_id = ?),
                   (SELECT COUNT(*) FROM verified_identity WHERE account_id = ?),
                   (SELECT GROUP_CONCAT(version) FROM working_calendar),
                   (SELECT COUNT(*) FROM site_text), (SELECT COUNT(*) FROM feature_switch),
                   (SELECT COUNT(*) FROM government_entity),
                   (SELECT CONCAT_WS(' ', text, visibility, version) FROM comment WHERE id = ?)""";

    private final long entity;
    private final Map<String, Long> ids = new LinkedHashMap<>();
    private final Map<Long, Long> statements = new LinkedHashMap<>();

    Things(long entity, Map<Who, Person> people) throws Exception {
        this.entity = entity;
        Person officer = people.get(Who.OFFICER);
        ids.put("draft", topic().draftOf(officer).id());
        ids.put("ready", topic().draftOf(officer).id());
        ids.put(
                "published",
                Topics.statements().results("after_close").publishedBy(officer).id());
        ids.put("person", people.get(Who.CITIZEN).id());
        ids.put("entity", entity);
        ids.put("calendar", number("SELECT MIN(id) FROM working_calendar"));
        ids.put("text", 1L);
        ids.put("import", failedImport(officer));
        ids.put("case", people.get(Who.JUDGE).id());
        openCase(people.get(Who.JUDGE), people.get(Who.AGENT));
        Rounds.Made round = Rounds.open().of(entity);
        ids.put("round", round.id());
        ids.put("idea", Ideas.by(officer).in(round).id());
        ids.put("idea-draft", Ideas.by(officer).titled(SECRET).draft().in(round).id());
        ids.put("idea-import", ideaImport(officer, round.id()));
        ids.put("comment", comment(ids.get("published"), people.get(Who.CITIZEN)));
        for (String topic : new String[] {"draft", "ready", "published"}) {
            long id = ids.get(topic);
            statements.put(id, number("SELECT MIN(id) FROM topic_statement WHERE topic_id = ?", id));
        }
    }

    private static Topics topic() {
        return Topics.statements()
                .titled(SECRET_AR, SECRET)
                .summed(SECRET_AR, SECRET)
                .told(SECRET_AR, SECRET)
                .text(SECRET_AR, SECRET);
    }

    /** An import of the officer's, as its page shows it. */
    private static long failedImport(Person officer) throws SQLException {
        long id = number("SELECT NEXT VALUE FOR polis_import_seq");
        change(
                "INSERT INTO polis_import (id, owner_id, node, state, bytes_total, error_key, error_args, started_at,"
                        + " ended_at) VALUES (?, ?, 'test', 'FAILED', 1, 'topic.import.failed', '[]', NOW(6), NOW(6))",
                id,
                officer.id());
        return id;
    }

    private static long ideaImport(Person officer, long round) throws SQLException {
        long id = number("SELECT NEXT VALUE FOR idea_import_seq");
        change(
                "INSERT INTO idea_import (id, owner_id, round_id, entity_id, file_name, mapping, state, created_at, ended_at)"
                        + " SELECT ?, ?, r.id, r.entity_id, 'ideas.csv', '0', 'FAILED', NOW(6), NOW(6)"
                        + " FROM idea_round r WHERE r.id = ?",
                id,
                officer.id(),
                round);
        return id;
    }

    /** What a person says about a topic. */
    private static long comment(long topic, Person author) throws SQLException {
        long id = number("SELECT NEXT VALUE FOR comment_seq");
        change(
                "INSERT INTO comment (id, subject_kind, subject_id, origin_id, depth, author_id, label, language, text,"
                        + " visibility, created_at, shown_at, versions, version)"
                        + " VALUES (?, 'topic', ?, ?, 1, ?, 'NONE', 'en', 'Words', 'VISIBLE', NOW(6), NOW(6), 0, 1)",
                id,
                topic,
                topic,
                author.id());
        return id;
    }

    /** Somebody whose code the agent has opened at the counter. */
    private static void openCase(Person person, Person agent) throws SQLException {
        change(
                "INSERT INTO verification_code (account_id, code_hash, created_at, expires_at, officer_id)"
                        + " VALUES (?, SHA2(UUID(), 256), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 10 MINUTE, ?)",
                person.id(),
                agent.id());
    }

    /** The address of a thing; a thing may name a file, too: {@code draft:votes.csv}. */
    String address(String path, String thing) {
        String[] parts = thing.split(":");
        String address = path.equals("/") ? "" : path.replace("{subjects}", "topics");
        if (address.contains("{id}")) {
            address = address.replace("{id}", String.valueOf(ids.get(parts[0])));
        }
        return parts.length > 1 ? address.replace("{file}", parts[1]).replace("{kind}", parts[1]) : address;
    }

    /** An answer to the first statement of a topic. */
    String vote(String thing) {
        return "{\"votes\":[{\"statement\":" + statements.get(ids.get(thing)) + ",\"value\":1}]}";
    }

    /** All that a stranger might have changed, in one text. */
    String state() throws SQLException {
        long person = ids.get("person");
        try (Connection connection = Portal.connection();
                PreparedStatement query = prepare(
                        connection,
                        CHANGES,
                        entity,
                        entity,
                        entity,
                        person,
                        person,
                        ids.get("case"),
                        ids.get("comment"));
                ResultSet row = query.executeQuery()) {
            row.next();
            StringJoiner state = new StringJoiner(" | ");
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                state.add(String.valueOf(row.getString(column)));
            }
            return state.toString();
        }
    }

    private static long number(String sql, Object... values) throws SQLException {
        try (Connection connection = Portal.connection();
                PreparedStatement query = prepare(connection, sql, values);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void change(String sql, Object... values) throws SQLException {
        try (Connection connection = Portal.connection();
                PreparedStatement change = prepare(connection, sql, values)) {
            change.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
