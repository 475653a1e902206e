package org.sawt.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sawt.common.SubjectRef;

/** A chain in memory, of batches of three rows and a checkpoint after every second batch, that a test can tamper with. */
final class AChain implements AuditRecords {

    static final Instant NOON = Instant.parse("2026-11-21T09:00:00.123456Z");

    final CheckpointKey key = CheckpointKey.generate();
    final Map<Long, AuditRow> rows = new LinkedHashMap<>();
    final List<AuditBatch> batches = new ArrayList<>();
    final List<AuditLink> links = new ArrayList<>();
    final List<AuditCheckpoint> checkpoints = new ArrayList<>();
    final List<Long> waiting = new ArrayList<>();
    final Map<String, String> keys = new LinkedHashMap<>(Map.of(key.id(), key.publicPem()));
    final List<String> file = new ArrayList<>();

    static AuditRow row(long id) {
        return new AuditRow(
                id, 7L, "ministry", null, new SubjectRef("topic", 5), "topic.published", "draft", null, NOON);
    }

    static AChain ofBatches(int count) {
        AChain chain = new AChain();
        for (int batch = 0; batch < count; batch++) {
            chain.seal(List.of(row(batch * 30 + 10L), row(batch * 30 + 20L), row(batch * 30 + 30L)));
            if (batch % 2 == 1) {
                chain.sign();
            }
        }
        return chain;
    }

    void seal(List<AuditRow> more) {
        more.forEach(row -> rows.put(row.id(), row));
        SealedBatch sealed = SealedBatch.after(batches.isEmpty() ? null : batches.getLast(), more, NOON);
        batches.add(sealed.batch());
        links.addAll(sealed.links());
    }

    void sign() {
        AuditCheckpoint last = checkpoints.isEmpty() ? null : checkpoints.getLast();
        checkpoints.add(AuditCheckpoint.sign(key, last, batches.getLast(), links.size(), NOON));
        file.add(checkpoints.getLast().line());
    }

    AuditReport verify() {
        return new AuditVerifier(this, TrustedKeys.ofPem(key.publicPem()), file).verify();
    }

    /** What was found, as "row kind". */
    List<String> found() {
        return verify().found().stream()
                .map(one -> one.row() + " " + one.kind())
                .toList();
    }

    @Override
    public List<AuditBatch> batchesAfter(long batchId) {
        return batches.stream().filter(batch -> batch.id() > batchId).limit(2).toList();
    }

    @Override
    public List<SealedRow> linksAfter(long batchId, int position) {
        return links.stream()
                .filter(link -> link.batchId() > batchId || link.batchId() == batchId && link.position() > position)
                .sorted((a, b) -> a.batchId() == b.batchId()
                        ? Integer.compare(a.position(), b.position())
                        : Long.compare(a.batchId(), b.batchId()))
                .limit(2)
                .map(link -> new SealedRow(link, rows.get(link.entryId())))
                .toList();
    }

    @Override
    public List<AuditCheckpoint> checkpointsAfter(long checkpointId) {
        return checkpoints.stream()
                .filter(one -> one.id() > checkpointId)
                .limit(2)
                .toList();
    }

    private boolean isLinked(long row) {
        return links.stream().anyMatch(link -> link.entryId() == row);
    }

    @Override
    public List<Long> rowsOutside() {
        return rows.keySet().stream()
                .filter(row -> !isLinked(row) && !waiting.contains(row))
                .toList();
    }

    @Override
    public List<Long> rowsInsideAndWaiting() {
        return waiting.stream().filter(this::isLinked).toList();
    }

    @Override
    public List<Long> waitingRowsGone() {
        return waiting.stream().filter(row -> !rows.containsKey(row)).toList();
    }

    @Override
    public long waiting() {
        return waiting.size();
    }

    @Override
    public Map<String, String> keys() {
        return keys;
    }
}
