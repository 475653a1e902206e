package org.sawt.audit;

import java.util.List;
import java.util.stream.Stream;
import org.sawt.audit.Tampering.Kind;

/**
 * Goes along the chain and computes each hash anew. After a hash that does not fit it goes on with what is stored and with
 * what was computed, so that one changed row does not condemn those after it.
 */
final class ChainWalk {

    private static final int MOST_HASHES = 4;

    /**
     * How far the walk has come.
     *
     * @param batch the batch just walked
     * @param rows how many rows all batches so far have
     * @param firstRow the batch's first row, or 0
     * @param lastRow the batch's last row, or 0
     */
    record Step(AuditBatch batch, long rows, long firstRow, long lastRow) {}

    private final Parts<AuditBatch> batches;
    private final Parts<SealedRow> links;
    private final Findings findings;

    private AuditBatch previous;
    private List<String> closings = List.of(AuditChain.START);
    private List<String> hashes;
    private long batchCount;
    private long rows;
    private long firstRow;
    private long lastRow;

    ChainWalk(AuditRecords records, Findings findings) {
        this.findings = findings;
        batches = new Parts<>(last -> records.batchesAfter(last == null ? Long.MIN_VALUE : last.id()));
        links = new Parts<>(last -> last == null
                ? records.linksAfter(Long.MIN_VALUE, Integer.MIN_VALUE)
                : records.linksAfter(last.link().batchId(), last.link().position()));
    }

    boolean hasNext() {
        return batches.hasNext();
    }

    /** Walks the next batch. */
    Step next() {
        AuditBatch batch = batches.next();
        long expected = previous == null ? 1 : previous.id() + 1;
        if (batch.id() != expected) {
            findings.add(batch.id() < expected ? Kind.BATCH_CHANGED : Kind.BATCH_GONE, batchName(expected, batch.id()));
        }
        straysBefore(batch.id());
        hashes = openings(batch);
        firstRow = 0;
        lastRow = 0;
        count(batch, walk(batch));
        closings = hashes.stream().map(hash -> AuditChain.close(hash, batch)).toList();
        if (!closings.contains(batch.hash())) {
            findings.add(Kind.BATCH_CHANGED, "batch " + batch.id());
        }
        previous = batch;
        batchCount++;
        return new Step(batch, rows, firstRow, lastRow);
    }

    private static String batchName(long expected, long found) {
        return "batch " + Math.min(expected, found);
    }

    /** The hashes that may stand before the batch's first row: one, unless somebody has changed one of the two batches. */
    private List<String> openings(AuditBatch batch) {
        String stored = previous == null ? AuditChain.START : previous.hash();
        boolean follows = previous == null || batch.id() == previous.id() + 1;
        if (follows && !batch.previousHash().equals(stored) && !closings.contains(batch.previousHash())) {
            findings.add(Kind.BATCH_CHANGED, "batch " + batch.id());
        }
        return Stream.concat(Stream.of(batch.previousHash(), stored), closings.stream())
                .distinct()
                .limit(MOST_HASHES)
                .toList();
    }

    /** Walks the batch's links; returns the place of the last one. */
    private int walk(AuditBatch batch) {
        int place = 0;
        while (links.hasNext() && links.peek().link().batchId() == batch.id()) {
            SealedRow sealed = links.next();
            AuditLink link = sealed.link();
            rows++;
            firstRow = firstRow == 0 ? link.entryId() : firstRow;
            lastRow = link.entryId();
            boolean beyond = link.position() > place + 1 && link.position() > batch.entries();
            if (link.position() <= place || beyond) {
                findings.row(link.entryId(), Kind.LINK_MISPLACED, placeName(link));
            } else if (link.position() > place + 1) {
                findings.add(Kind.LINK_GONE, "batch " + batch.id() + ", position " + (place + 1));
                place = link.position();
                hashes = List.of(link.hash());
            } else {
                place = link.position();
                walk(sealed);
            }
        }
        return place;
    }

    private void walk(SealedRow sealed) {
        AuditLink link = sealed.link();
        if (sealed.row() == null) {
            findings.row(link.entryId(), Kind.ROW_GONE, placeName(link));
            hashes = List.of(link.hash());
            return;
        }
        List<String> computed =
                hashes.stream().map(hash -> AuditChain.next(hash, sealed.row())).toList();
        if (computed.contains(link.hash())) {
            hashes = List.of(link.hash());
        } else {
            findings.row(link.entryId(), Kind.ROW_CHANGED, placeName(link));
            hashes = Stream.concat(Stream.of(link.hash()), computed.stream())
                    .limit(MOST_HASHES)
                    .toList();
        }
    }

    /** A batch of another length than it says: either it says so falsely, or links at its end are gone. */
    private void count(AuditBatch batch, int found) {
        if (found == batch.entries()) {
            return;
        }
        AuditBatch counted = new AuditBatch(batch.id(), batch.previousHash(), batch.hash(), found, batch.sealedAt());
        boolean saysFalsely =
                hashes.stream().anyMatch(hash -> AuditChain.close(hash, counted).equals(batch.hash()));
        if (saysFalsely) {
            findings.add(Kind.BATCH_CHANGED, "batch " + batch.id());
        } else if (found < batch.entries()) {
            findings.add(Kind.LINK_GONE, "batch " + batch.id() + ", position " + (found + 1));
        }
    }

    /** What is left when all batches are walked. */
    void end() {
        straysBefore(Long.MAX_VALUE);
    }

    private void straysBefore(long batchId) {
        while (links.hasNext() && links.peek().link().batchId() < batchId) {
            AuditLink link = links.next().link();
            findings.row(link.entryId(), Kind.LINK_WITHOUT_BATCH, placeName(link));
        }
    }

    private static String placeName(AuditLink link) {
        return "batch " + link.batchId() + ", position " + link.position();
    }

    long rows() {
        return rows;
    }

    long batches() {
        return batchCount;
    }
}
