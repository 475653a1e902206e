package org.sawt.audit.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.sawt.audit.AuditBatch;
import org.sawt.audit.AuditCheckpoint;
import org.sawt.audit.AuditReport;
import org.sawt.audit.AuditRow;
import org.sawt.audit.AuditVerifier;
import org.sawt.audit.CheckpointKey;
import org.sawt.audit.SealedBatch;
import org.sawt.audit.TrustedKeys;
import org.sawt.audit.service.AuditTablesReader;
import org.sawt.common.SubjectRef;

/**
 * A copy of the audit tables, which only one connection sees and which nothing guards, with a sealed and signed chain in it.
 * What is changed is undone by {@link #restore()}.
 */
final class ACopy implements AutoCloseable {

    private static final List<String> TABLES =
            List.of("audit_entry", "audit_unsealed", "audit_batch", "audit_link", "audit_key", "audit_checkpoint");
    private static final String PRISTINE = "pristine_";
    private static final Instant START = Instant.parse("2026-01-01T00:00:00.000001Z");
    private static final int BATCHES = 16;
    private static final int BATCHES_A_CHECKPOINT = 4;

    final Connection connection;
    final CheckpointKey key = CheckpointKey.generate();
    final List<AuditRow> rows = new ArrayList<>();
    final List<SealedBatch> batches = new ArrayList<>();
    final List<AuditCheckpoint> checkpoints = new ArrayList<>();
    final List<AuditRow> waiting = new ArrayList<>();

    private final Random random;
    private final Set<String> changed = new HashSet<>();

    ACopy(Connection owner, Random random) throws SQLException {
        this.connection = owner;
        this.random = random;
        for (String table : TABLES) {
            change(definition(table).replaceFirst("CREATE TABLE", "CREATE TEMPORARY TABLE"));
        }
        while (batches.size() < BATCHES) {
            seal();
            if (batches.size() % BATCHES_A_CHECKPOINT == 0) {
                sign();
            }
        }
        for (int i = 0; i < 3; i++) {
            AuditRow row = row();
            waiting.add(row);
            insert(row);
            change("INSERT INTO audit_unsealed VALUES (?)", row.id());
        }
        change("INSERT INTO audit_key VALUES (?, ?)", key.id(), key.publicPem());
        for (String table : TABLES) {
            change("CREATE TEMPORARY TABLE " + PRISTINE + table + " AS SELECT * FROM " + table);
        }
        changed.clear();
    }

    private String definition(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW CREATE TABLE " + table)) {
            row.next();
            return row.getString(2);
        }
    }

    private AuditRow row() {
        long id = 50L * (rows.size() + waiting.size() + 1);
        return new AuditRow(
                id,
                random.nextBoolean() ? null : random.nextLong(1, 1000),
                random.nextBoolean() ? null : "ministry",
                random.nextBoolean() ? null : random.nextLong(1, 50),
                new SubjectRef(random.nextBoolean() ? "topic" : "account", random.nextLong(1, 1000)),
                "topic." + random.nextInt(5),
                random.nextBoolean() ? null : "قبل",
                random.nextBoolean() ? "" : "after",
                START.plusSeconds(id));
    }

    private void seal() throws SQLException {
        List<AuditRow> more = new ArrayList<>();
        for (int i = random.nextInt(3, 10); i > 0; i--) {
            AuditRow row = row();
            rows.add(row);
            more.add(row);
            insert(row);
        }
        AuditBatch last = batches.isEmpty() ? null : batches.getLast().batch();
        SealedBatch sealed = SealedBatch.after(last, more, START.plusSeconds(50L * rows.size()));
        batches.add(sealed);
        insert(sealed);
    }

    private void sign() throws SQLException {
        checkpoints.add(signed(key, checkpoints.isEmpty() ? null : checkpoints.getLast()));
        insert(checkpoints.getLast());
    }

    /** The state of the chain now, after this checkpoint, signed with any key. */
    AuditCheckpoint signed(CheckpointKey by, AuditCheckpoint last) {
        return AuditCheckpoint.sign(by, last, batches.getLast().batch(), rows.size(), START.plusSeconds(90_000));
    }

    void insert(AuditRow row) throws SQLException {
        change(
                "INSERT INTO audit_entry (id, actor_id, actor_role, entity_id, subject_kind, subject_id, action, from_state,"
                        + " to_state, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.id(),
                row.actorId(),
                row.actorRole(),
                row.entityId(),
                row.subject().kind(),
                row.subject().id(),
                row.action(),
                row.from(),
                row.to(),
                utc(row.recordedAt()));
    }

    void insert(SealedBatch sealed) throws SQLException {
        AuditBatch batch = sealed.batch();
        change(
                "INSERT INTO audit_batch VALUES (?, ?, ?, ?, ?)",
                batch.id(),
                batch.previousHash(),
                batch.hash(),
                batch.entries(),
                utc(batch.sealedAt()));
        List<String> values = sealed.links().stream()
                .map(link ->
                        "(" + link.entryId() + "," + link.batchId() + "," + link.position() + ",'" + link.hash() + "')")
                .toList();
        change("INSERT INTO audit_link VALUES " + String.join(",", values));
    }

    void insert(AuditCheckpoint checkpoint) throws SQLException {
        change(
                "INSERT INTO audit_checkpoint VALUES (?, ?, ?, ?, ?, ?, ?)",
                checkpoint.id(),
                checkpoint.batchId(),
                checkpoint.entries(),
                checkpoint.hash(),
                utc(checkpoint.signedAt()),
                checkpoint.keyId(),
                checkpoint.signature());
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    /** Changes the copy; at least one row has to be different afterwards. */
    void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() == 0 && !sql.startsWith("CREATE")) {
                throw new IllegalStateException("nothing changed: " + sql);
            }
        }
        TABLES.stream().filter(sql::contains).forEach(changed::add);
    }

    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    AuditReport verify() {
        List<String> file = checkpoints.stream().map(AuditCheckpoint::line).toList();
        return new AuditVerifier(new AuditTablesReader(connection), TrustedKeys.ofPem(key.publicPem()), file).verify();
    }

    /** A temporary table does not roll back. */
    void restore() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : changed) {
                statement.executeUpdate("DELETE FROM " + table);
                statement.executeUpdate("INSERT INTO " + table + " SELECT * FROM " + PRISTINE + table);
            }
        }
        changed.clear();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
