package org.sawt.audit.it;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sawt.audit.AuditBatch;
import org.sawt.audit.AuditLink;
import org.sawt.audit.AuditRow;

/** Every way to tamper with a copy of the audit trail; here those that concern a row or its link. Each returns what the verifier has to name. */
final class Tamperings {

    /** Changes the copy and says what the first finding has to contain. */
    interface Way {
        String apply() throws SQLException;
    }

    private final ACopy copy;
    private final Random random;

    Tamperings(ACopy copy, Random random) {
        this.copy = copy;
        this.random = random;
    }

    List<Way> all() {
        List<Way> ways = new ArrayList<>();
        ways.addAll(rows());
        ways.addAll(links());
        ways.addAll(waitingRows());
        ways.addAll(new ChainTamperings(copy, random).all());
        return ways;
    }

    private List<Way> rows() {
        return List.of(
                () -> row("actor_id = COALESCE(actor_id, 0) + 1"),
                () -> row("actor_role = IF(actor_role IS NULL, '', NULL)"),
                () -> row("entity_id = COALESCE(entity_id, 0) + 1"),
                () -> row("subject_kind = CONCAT(subject_kind, 's')"),
                () -> row("subject_id = -subject_id"),
                () -> row("action = 'topic.closed'"),
                () -> row("from_state = IF(from_state IS NULL, '', NULL)"),
                () -> row("to_state = CONCAT(to_state, ' ')"),
                () -> row("recorded_at = recorded_at + INTERVAL 1 MICROSECOND"),
                () -> row("id = id + 1"),
                this::deleteRow,
                this::exchangeRows,
                () -> insertRow(row().id() + 7),
                () -> insertRow(-1),
                this::deleteRowAndLink);
    }

    private AuditRow row() {
        return copy.rows.get(random.nextInt(copy.rows.size()));
    }

    private String row(String change) throws SQLException {
        long id = row().id();
        copy.change("UPDATE audit_entry SET " + change + " WHERE id = ?", id);
        return "row " + id + " ";
    }

    private String deleteRow() throws SQLException {
        long id = row().id();
        copy.change("DELETE FROM audit_entry WHERE id = ?", id);
        return "row " + id + " ";
    }

    private String exchangeRows() throws SQLException {
        int first = random.nextInt(copy.rows.size() - 1);
        AuditRow one = copy.rows.get(first);
        AuditRow other = copy.rows.get(random.nextInt(first + 1, copy.rows.size()));
        copy.change("UPDATE audit_entry SET id = -1 WHERE id = ?", one.id());
        copy.change("UPDATE audit_entry SET id = ? WHERE id = ?", one.id(), other.id());
        copy.change("UPDATE audit_entry SET id = ? WHERE id = -1", other.id());
        return "row " + one.id() + " ";
    }

    private String insertRow(long id) throws SQLException {
        AuditRow like = row();
        copy.insert(new AuditRow(id, 1L, "admin", null, like.subject(), like.action(), null, null, like.recordedAt()));
        return "row " + id + " ";
    }

    private String deleteRowAndLink() throws SQLException {
        AuditLink link = link();
        copy.change("DELETE FROM audit_entry WHERE id = ?", link.entryId());
        copy.change("DELETE FROM audit_link WHERE entry_id = ?", link.entryId());
        return "batch " + link.batchId() + ", position " + link.position() + " ";
    }

    private List<Way> links() {
        return List.of(
                () -> link("hash = REVERSE(hash)"),
                () -> link("position = position + 100"),
                () -> link("position = -position"),
                () -> link("batch_id = batch_id + 1000"),
                () -> link("batch_id = -batch_id"),
                this::moveLink,
                this::exchangeLinks,
                () -> {
                    long id = link().entryId();
                    copy.change("DELETE FROM audit_link WHERE entry_id = ?", id);
                    return "row " + id + " ";
                },
                () -> {
                    long id = link().entryId();
                    copy.change("UPDATE audit_link SET entry_id = entry_id + 1 WHERE entry_id = ?", id);
                    return "row " + id + " ";
                });
    }

    private AuditLink link() {
        List<AuditLink> links =
                copy.batches.get(random.nextInt(copy.batches.size())).links();
        return links.get(random.nextInt(links.size()));
    }

    private String link(String change) throws SQLException {
        long id = link().entryId();
        copy.change("UPDATE audit_link SET " + change + " WHERE entry_id = ?", id);
        return "row " + id + " ";
    }

    /** To the end of another batch, where it would be the next. */
    private String moveLink() throws SQLException {
        AuditLink link = link();
        AuditBatch other =
                copy.batches.get((int) (link.batchId() % copy.batches.size())).batch();
        copy.change(
                "UPDATE audit_link SET batch_id = ?, position = ? WHERE entry_id = ?",
                other.id(),
                other.entries() + 1,
                link.entryId());
        return "row " + link.entryId() + " ";
    }

    private String exchangeLinks() throws SQLException {
        AuditLink one = link();
        AuditLink other = one;
        while (other.entryId() == one.entryId()) {
            other = link();
        }
        copy.change("UPDATE audit_link SET entry_id = -1 WHERE entry_id = ?", one.entryId());
        copy.change("UPDATE audit_link SET entry_id = ? WHERE entry_id = ?", one.entryId(), other.entryId());
        copy.change("UPDATE audit_link SET entry_id = ? WHERE entry_id = -1", other.entryId());
        return "row " + Math.min(one.entryId(), other.entryId()) + " ";
    }

    private List<Way> waitingRows() {
        return List.of(
                () -> waiting("DELETE FROM audit_unsealed WHERE entry_id = ?", waiting()),
                () -> waiting("DELETE FROM audit_entry WHERE id = ?", waiting()),
                () -> waiting("INSERT INTO audit_unsealed VALUES (?)", row().id()),
                () -> waiting("INSERT INTO audit_unsealed VALUES (?)", row().id() + 3));
    }

    private long waiting() {
        return copy.waiting.get(random.nextInt(copy.waiting.size())).id();
    }

    private String waiting(String change, long id) throws SQLException {
        copy.change(change, id);
        return "row " + id + " ";
    }
}
