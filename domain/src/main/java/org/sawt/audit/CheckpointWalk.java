package org.sawt.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sawt.audit.Tampering.Kind;

/** Goes along the checkpoints of one place, the database or the file, beside the walk along the chain. */
final class CheckpointWalk {

    private final Iterator<AuditCheckpoint> source;
    private final String of;
    private final TrustedKeys keys;
    private final Findings findings;

    private AuditCheckpoint next;
    private long firstBatch;
    private long firstRow;
    private long count;

    /** @param of where they stand, in words after "checkpoint 7"; empty for the database */
    CheckpointWalk(Iterator<AuditCheckpoint> source, String of, TrustedKeys keys, Findings findings) {
        this.source = source;
        this.of = of;
        this.keys = keys;
        this.findings = findings;
        this.next = following();
    }

    private AuditCheckpoint following() {
        return source.hasNext() ? source.next() : null;
    }

    /** Holds the checkpoints up to this batch against the chain; returns those of this batch that are genuine. */
    List<AuditCheckpoint> reach(ChainWalk.Step step) {
        if (firstBatch == 0) {
            firstBatch = step.batch().id();
            firstRow = step.firstRow();
        }
        List<AuditCheckpoint> genuine = new ArrayList<>();
        while (next != null && next.batchId() <= step.batch().id()) {
            if (isGenuine(next)) {
                compare(next, step);
                genuine.add(next);
            }
            count++;
            next = following();
        }
        return genuine;
    }

    private void compare(AuditCheckpoint checkpoint, ChainWalk.Step step) {
        AuditBatch batch = step.batch();
        if (checkpoint.batchId() < batch.id()) {
            findings.add(Kind.TAIL_CUT, name(checkpoint));
        } else if (!checkpoint.hash().equals(batch.hash()) || checkpoint.entries() != step.rows()) {
            findings.add(
                    Kind.REWRITTEN,
                    "one of the rows " + firstRow + " to " + step.lastRow() + " (batches " + firstBatch + " to "
                            + batch.id() + "), with " + name(checkpoint) + ",");
        } else {
            firstBatch = 0;
        }
    }

    private boolean isGenuine(AuditCheckpoint checkpoint) {
        if (!keys.knows(checkpoint)) {
            findings.add(Kind.KEY_UNKNOWN, name(checkpoint));
            return false;
        }
        if (!keys.signed(checkpoint)) {
            findings.add(Kind.SIGNATURE_WRONG, name(checkpoint));
            return false;
        }
        return true;
    }

    /** What is left when all batches are walked speaks of batches that are not there. */
    void end() {
        while (next != null) {
            if (isGenuine(next)) {
                findings.add(
                        Kind.TAIL_CUT,
                        name(next) + " of " + next.signedAt() + " (" + next.entries() + " rows in " + next.batchId()
                                + " batches)");
            }
            count++;
            next = following();
        }
    }

    long count() {
        return count;
    }

    private String name(AuditCheckpoint checkpoint) {
        return "checkpoint " + checkpoint.id() + of;
    }
}
