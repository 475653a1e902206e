package org.sawt.audit.it;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sawt.audit.AuditBatch;
import org.sawt.audit.AuditCheckpoint;
import org.sawt.audit.AuditLink;
import org.sawt.audit.AuditRow;
import org.sawt.audit.CheckpointKey;
import org.sawt.audit.SealedBatch;
import org.sawt.common.SubjectRef;

/** Every way to tamper with a copy of the audit trail. Each returns what the verifier has to name. */
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
        ways.addAll(batches());
        ways.addAll(checkpoints());
        ways.addAll(keysAndWaiting());
        ways.addAll(
                List.of(this::rehash, this::rehashAndChangeCheckpoints, this::rehashAndSign, this::cut, this::cutAll));
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

    private List<Way> batches() {
        return List.of(
                () -> batch("previous_hash = REVERSE(previous_hash)"),
                () -> batch("hash = REVERSE(hash)"),
                () -> batch("entries = entries + 1"),
                () -> batch("entries = entries - 1"),
                () -> batch("sealed_at = sealed_at - INTERVAL 1 MICROSECOND"),
                () -> {
                    SealedBatch batch = batch();
                    copy.change(
                            "UPDATE audit_batch SET id = id + 1000 WHERE id = ?",
                            batch.batch().id());
                    return "row " + batch.links().getFirst().entryId() + " ";
                },
                () -> {
                    SealedBatch batch = batch();
                    copy.change(
                            "DELETE FROM audit_batch WHERE id = ?",
                            batch.batch().id());
                    return "row " + batch.links().getFirst().entryId() + " ";
                },
                () -> {
                    copy.change("INSERT INTO audit_batch SELECT 1 + MAX(id), REVERSE(MAX(hash)), MAX(hash), 0, NOW(6)"
                            + " FROM audit_batch");
                    return "batch " + (copy.batches.size() + 1) + " ";
                });
    }

    private SealedBatch batch() {
        return copy.batches.get(random.nextInt(copy.batches.size()));
    }

    private String batch(String change) throws SQLException {
        long id = batch().batch().id();
        copy.change("UPDATE audit_batch SET " + change + " WHERE id = ?", id);
        return "batch " + id + " ";
    }

    private List<Way> checkpoints() {
        return List.of(
                () -> checkpoint("batch_id = batch_id + 1"),
                () -> checkpoint("batch_id = batch_id - 1"),
                () -> checkpoint("entries = entries - 1"),
                () -> checkpoint("hash = REVERSE(hash)"),
                () -> checkpoint("signed_at = signed_at + INTERVAL 1 DAY"),
                () -> checkpoint("key_id = REVERSE(key_id)"),
                () -> checkpoint("signature = CONCAT(REVERSE(LEFT(signature, 86)), '==')"),
                () -> checkpoint("id = -id"),
                () -> {
                    long id = checkpoint().id();
                    copy.change("DELETE FROM audit_checkpoint WHERE id = ?", id);
                    return "checkpoint " + id + " ";
                },
                this::insertCheckpoint);
    }

    private AuditCheckpoint checkpoint() {
        return copy.checkpoints.get(random.nextInt(copy.checkpoints.size()));
    }

    private String checkpoint(String change) throws SQLException {
        long id = checkpoint().id();
        copy.change("UPDATE audit_checkpoint SET " + change + " WHERE id = ?", id);
        return change.startsWith("id") || change.startsWith("key_id") ? "" : "checkpoint " + id + " ";
    }

    private String insertCheckpoint() throws SQLException {
        CheckpointKey own = CheckpointKey.generate();
        copy.change("INSERT INTO audit_key VALUES (?, ?)", own.id(), own.publicPem());
        copy.insert(copy.signed(own, copy.checkpoints.getLast()));
        return "what key " + own.id() + " ";
    }

    private List<Way> keysAndWaiting() {
        return List.of(
                () -> {
                    copy.change(
                            "UPDATE audit_key SET public_key = ?",
                            CheckpointKey.generate().publicPem());
                    return "key " + copy.key.id();
                },
                () -> {
                    copy.change("DELETE FROM audit_key");
                    return "key " + copy.key.id();
                },
                () -> {
                    copy.change("UPDATE audit_key SET id = REVERSE(id)");
                    return "key ";
                },
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

    /** Changes a row and computes all hashes after it anew, as somebody without the key can. */
    private String rehash() throws SQLException {
        int changed = random.nextInt(copy.rows.size());
        AuditRow row = copy.rows.get(changed);
        List<AuditRow> rows = new ArrayList<>(copy.rows);
        rows.set(
                changed,
                new AuditRow(
                        row.id(), 13L, null, null, new SubjectRef("topic", 1), "forged", null, null, row.recordedAt()));
        copy.change("DELETE FROM audit_entry WHERE id = ?", row.id());
        copy.insert(rows.get(changed));
        copy.change("DELETE FROM audit_batch");
        copy.change("DELETE FROM audit_link");
        AuditBatch last = null;
        int next = 0;
        for (SealedBatch old : copy.batches) {
            int end = next + old.links().size();
            SealedBatch forged =
                    SealedBatch.after(last, rows.subList(next, end), old.batch().sealedAt());
            copy.insert(forged);
            last = forged.batch();
            next = end;
        }
        return "rows around " + row.id();
    }

    private String rehashAndChangeCheckpoints() throws SQLException {
        String named = rehash();
        copy.change("UPDATE audit_checkpoint c JOIN audit_batch b ON b.id = c.batch_id SET c.hash = b.hash");
        return named;
    }

    /** With a key of one's own, which is put into the database, too. */
    private String rehashAndSign() throws SQLException {
        rehash();
        CheckpointKey own = CheckpointKey.generate();
        copy.change("DELETE FROM audit_key");
        copy.change("INSERT INTO audit_key VALUES (?, ?)", own.id(), own.publicPem());
        copy.change("DELETE FROM audit_checkpoint");
        AuditBatch last = new AuditBatch(
                copy.batches.size(), "", copy.text("SELECT hash FROM audit_batch ORDER BY id DESC LIMIT 1"), 1, null);
        copy.insert(AuditCheckpoint.sign(
                own, null, last, copy.rows.size(), copy.checkpoints.getLast().signedAt()));
        return "what key " + own.id() + " ";
    }

    /** Cuts off the newest batches with all that belongs to them, but not the checkpoints. */
    private String cut() throws SQLException {
        AuditBatch last =
                copy.batches.get(random.nextInt(copy.batches.size() - 1)).batch();
        copy.change(
                "DELETE e FROM audit_entry e JOIN audit_link l ON l.entry_id = e.id WHERE l.batch_id > ?", last.id());
        copy.change("DELETE FROM audit_link WHERE batch_id > ?", last.id());
        copy.change("DELETE FROM audit_batch WHERE id > ?", last.id());
        return "checkpoint " + firstAfter(last) + " of 2026";
    }

    /** Cuts off the checkpoints as well: only the file knows. */
    private String cutAll() throws SQLException {
        String named = cut();
        long batches = Long.parseLong(copy.text("SELECT MAX(id) FROM audit_batch"));
        copy.change("DELETE FROM audit_checkpoint WHERE batch_id > ?", batches);
        return named.replace(" of 2026", " of the file of 2026");
    }

    private long firstAfter(AuditBatch last) {
        return copy.checkpoints.stream()
                .filter(checkpoint -> checkpoint.batchId() > last.id())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
