package org.sawt.audit.it;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sawt.audit.AuditBatch;
import org.sawt.audit.AuditCheckpoint;
import org.sawt.audit.AuditRow;
import org.sawt.audit.CheckpointKey;
import org.sawt.audit.SealedBatch;
import org.sawt.audit.it.Tamperings.Way;
import org.sawt.common.SubjectRef;

/** Every way to tamper with batches, checkpoints and keys, and with whole parts of the chain. */
final class ChainTamperings {

    private final ACopy copy;
    private final Random random;

    ChainTamperings(ACopy copy, Random random) {
        this.copy = copy;
        this.random = random;
    }

    List<Way> all() {
        List<Way> ways = new ArrayList<>();
        ways.addAll(batches());
        ways.addAll(checkpoints());
        ways.addAll(keys());
        ways.addAll(
                List.of(this::rehash, this::rehashAndChangeCheckpoints, this::rehashAndSign, this::cut, this::cutAll));
        return ways;
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

    private List<Way> keys() {
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
                });
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
