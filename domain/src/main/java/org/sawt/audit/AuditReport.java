package org.sawt.audit;

import java.util.Comparator;
import java.util.List;

/**
 * What a verification found.
 *
 * @param rows how many rows are in the chain
 * @param waiting how many rows wait to be sealed
 * @param found what is not as it was written: first what names a row, by its id; empty when all is well
 */
public record AuditReport(long rows, long batches, long checkpoints, long waiting, List<Tampering> found) {

    /** Brings what was found into order. */
    public AuditReport {
        found = found.stream()
                .sorted(Comparator.comparingLong(one -> one.row() == 0 ? Long.MAX_VALUE : one.row()))
                .toList();
    }

    public boolean isWhole() {
        return found.isEmpty();
    }
}
