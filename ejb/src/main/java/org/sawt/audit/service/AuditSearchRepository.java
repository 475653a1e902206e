package org.sawt.audit.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.sawt.audit.AuditRow;
import org.sawt.audit.AuditSearch;
import org.sawt.common.SubjectRef;

/** Finds rows of the audit trail. */
@ApplicationScoped
class AuditSearchRepository {

    private static final int LONGEST_HISTORY = 50;

    @Resource(lookup = "java:/jdbc/sawt")
    DataSource dataSource;

    /** A condition and the value in it. */
    private record Condition(String sql, Object value) {}

    /** The newest first. */
    List<AuditRow> find(AuditSearch search, int first, int most) {
        List<Object> values = values(search);
        values.add(most);
        values.add(first);
        return list(
                "SELECT " + JdbcReader.ROW + " FROM audit_entry e" + where(search)
                        + " ORDER BY e.recorded_at DESC, e.id DESC LIMIT ? OFFSET ?",
                JdbcReader::row,
                values.toArray());
    }

    long count(AuditSearch search) {
        return list(
                        "SELECT COUNT(*) FROM audit_entry e" + where(search),
                        row -> row.getLong(1),
                        values(search).toArray())
                .getFirst();
    }

    private static List<Condition> conditions(AuditSearch search) {
        return Stream.of(
                        new Condition("e.actor_id = ?", search.actorId()),
                        new Condition("e.subject_kind = ?", search.subjectKind()),
                        new Condition("e.subject_id = ?", search.subjectId()),
                        new Condition("e.action = ?", search.action()),
                        new Condition(
                                "e.recorded_at >= ?", search.from() == null ? null : JdbcReader.utc(search.from())),
                        new Condition(
                                "e.recorded_at < ?", search.until() == null ? null : JdbcReader.utc(search.until())))
                .filter(condition -> condition.value() != null)
                .toList();
    }

    private static String where(AuditSearch search) {
        List<String> wanted = conditions(search).stream().map(Condition::sql).toList();
        return wanted.isEmpty() ? "" : " WHERE " + String.join(" AND ", wanted);
    }

    private static List<Object> values(AuditSearch search) {
        return new ArrayList<>(conditions(search).stream().map(Condition::value).toList());
    }

    List<String> actions() {
        return list("SELECT DISTINCT action FROM audit_entry ORDER BY action", row -> row.getString(1));
    }

    List<String> subjectKinds() {
        return list("SELECT DISTINCT subject_kind FROM audit_entry ORDER BY subject_kind", row -> row.getString(1));
    }

    /** What was done to a thing, of these actions only, the newest first. */
    List<AuditRow> history(SubjectRef subject, Set<String> actions) {
        if (actions.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(subject.kind(), subject.id()));
        values.addAll(actions);
        values.add(LONGEST_HISTORY);
        return list(
                "SELECT " + JdbcReader.ROW + " FROM audit_entry e WHERE e.subject_kind = ? AND e.subject_id = ?"
                        + " AND e.action IN (" + String.join(",", Collections.nCopies(actions.size(), "?"))
                        + ") ORDER BY e.recorded_at DESC, e.id DESC LIMIT ?",
                JdbcReader::row,
                values.toArray());
    }

    /** What an account did and what was done to it, the oldest first. */
    List<AuditRow> of(SubjectRef account) {
        return list(
                "SELECT " + JdbcReader.ROW + " FROM audit_entry e WHERE e.actor_id = ? UNION SELECT " + JdbcReader.ROW
                        + " FROM audit_entry e WHERE e.subject_kind = ? AND e.subject_id = ? ORDER BY id",
                JdbcReader::row,
                account.id(),
                account.kind(),
                account.id());
    }

    private <T> List<T> list(String sql, JdbcReader.Shape<T> shape, Object... values) {
        try (Connection connection = dataSource.getConnection()) {
            return new JdbcReader(connection).list(sql, shape, values);
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be read: " + e.getMessage(), e);
        }
    }
}
